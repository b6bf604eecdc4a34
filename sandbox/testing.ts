import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { SandboxSettings } from './settings.ts'
import { startSandbox, type Sandbox } from './start.ts'

/** A sandbox on ports of the system's choice over an empty folder, for tests. */
export type TestSandbox = Sandbox & { dataDir: string; identity: string; sso: string; sms: string; ningbo: string; zhejiang: string }

/** Starts a whole sandbox; `stop` removes its folder too. */
export async function startTestSandbox(overrides: Partial<SandboxSettings> = {}): Promise<TestSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const sandbox = await startSandbox({
    ports: { identity: 0, sms: 0, ningbo: 0, zhejiang: 0 },
    registerOrigin: 'http://127.0.0.1:9',
    dataDir,
    service: { code: 'accountant-register', password: 'secret' },
    ...overrides,
  })
  const { identity = '', sso = '', sms = '', portals } = sandbox.addresses
  return {
    ...sandbox,
    dataDir,
    identity,
    sso,
    sms,
    ningbo: portals.ningbo ?? '',
    zhejiang: portals.zhejiang ?? '',
    async stop() {
      await sandbox.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Browses without a browser: keeps cookies, follows nothing, posts forms. */
export class Visitor {
  readonly #cookies = new Map<string, string>()

  async get(address: string): Promise<Response> {
    return this.#keep(await fetch(address, { redirect: 'manual', headers: this.#headers() }))
  }

  async post(address: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams(fields)
    return this.#keep(await fetch(address, { method: 'POST', redirect: 'manual', body, headers: { ...this.#headers(), ...headers } }))
  }

  #headers(): Record<string, string> {
    return { Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
  }

  #keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (line.includes('Max-Age=0')) this.#cookies.delete(name!)
      else this.#cookies.set(name!, value!)
    }
    return answer
  }
}

/** Answers the text question of a sign-up page, as a person who cannot see the picture would. */
export function answerQuestion(page: string): string {
  const [, a, b] = /请回答：(.)加(.)等于几/.exec(page)!
  return String('零一二三四五六七八九'.indexOf(a!) + '零一二三四五六七八九'.indexOf(b!))
}
