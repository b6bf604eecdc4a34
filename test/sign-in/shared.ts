import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { handle } from '../../api/v1/handle.ts'
import { demoPassword } from '../../sandbox/identity/demoAccounts.ts'

/** Addresses of the register in these tests; nothing listens there, calls to it are handed to `handle`. */
export const register = 'http://127.0.0.1:3000'
export const portal = 'http://127.0.0.1:3003'

/** A verifier and its challenge, as a widget makes them. */
export function proofKey(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** A browser: keeps cookies by origin and follows one step at a time. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>()

  constructor(readonly payload: Payload) {}

  async go(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address)
    const jar = this.#cookies.get(url.origin) ?? new Map<string, string>()
    this.#cookies.set(url.origin, jar)
    const headers = new Headers(init.headers)
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = url.origin === register ? await handle(new Request(url, { ...init, headers }), this.payload) : await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      jar.set(name!, value!)
    }
    return response
  }

  /** Leaves for the sign-in and gives where the register sends the browser. */
  async leave(challenge: string, more: { [name: string]: string } = {}): Promise<URL> {
    const query = new URLSearchParams({ portal: 'ningbo', return_to: `${portal}/register?from=menu`, challenge, ...more })
    return new URL((await this.go(`${register}/v1/sign-in?${query}`)).headers.get('location')!)
  }

  /** Signs in at the network; gives the callback it sends the browser to. */
  async authenticate(network: URL, login: string): Promise<URL> {
    const answer = await this.go(network, { method: 'POST', body: new URLSearchParams({ login, password: demoPassword }) })
    return new URL(answer.headers.get('location')!)
  }

  /** The whole way; gives the portal's page with the answer in its fragment. */
  async signIn(challenge: string, login: string): Promise<URL> {
    const callback = await this.authenticate(await this.leave(challenge), login)
    return new URL((await this.go(callback)).headers.get('location')!)
  }
}

/** What the fragment of a return address says. */
export function arrivalOf(address: URL): { code?: string; error?: string } {
  const fields = new URLSearchParams(address.hash.slice(1))
  return { code: fields.get('accountant-code') ?? undefined, error: fields.get('accountant-error') ?? undefined }
}
