import { createHash, randomBytes } from 'node:crypto'
import { call, callJson } from '../load/call.ts'

/** A one-time code of the sign-in and the verifier it is worth something with. */
export type Code = { code: string; verifier: string }

/** Passes the sign-in as a browser does, up to the return to the portal's page, as the n-th person. */
export async function takeCode({ register, portal, returnTo, n }: { register: string; portal: string; returnTo: string; n: number }): Promise<Code> {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const from = { 'X-Forwarded-For': addressOf(n) }
  const away = await call(`${register}/v1/sign-in?${new URLSearchParams({ portal, return_to: returnTo, challenge })}`, { headers: from })
  const goto = new URL(locationOf(away, register)).searchParams.get('goto')
  if (!goto) throw new Error(`sign-in: expected to be sent to the network, got ${away.status}`)
  const cookie = (away.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
  const ticket = `ticket-${n}-${randomBytes(8).toString('hex')}`
  const back = await call(`${register}/v1/sign-in/callback?${new URLSearchParams({ ticket, sp: goto })}`, { headers: { ...from, Cookie: cookie } })
  const fragment = new URLSearchParams(new URL(locationOf(back, register)).hash.slice(1))
  const code = fragment.get('accountant-code')
  if (!code) throw new Error(`sign-in: expected a code, got ${back.status} ${fragment.get('accountant-error') ?? ''}`)
  return { code, verifier }
}

/** Signs the n-th person in and gives their token. */
export async function signIn(place: { register: string; portal: string; returnTo: string; n: number }): Promise<string> {
  const body = await takeCode(place)
  const { token } = await callJson<{ token: string }>(`${place.register}/v1/session`, { method: 'POST', body, headers: { 'X-Forwarded-For': addressOf(place.n) } })
  return token
}

function locationOf({ status, headers, body }: { status: number; headers: { location?: string }; body: Buffer }, base: string): string {
  if (!headers.location) throw new Error(`sign-in: expected a redirect, got ${status} ${body.toString('utf8').slice(0, 300)}`)
  return new URL(headers.location, base).href
}

/** Each person calls from an address of their own, as through a proxy: limits by address are not what is measured. */
function addressOf(n: number): string {
  return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
}
