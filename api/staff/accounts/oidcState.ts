import { openSecret, sealSecret } from '../../../access/accounts/sealSecret.ts'
import { settings } from '../../../settings.ts'

/** What the browser must bring back with the answer, and what only the register may know of it. */
export type OidcState = { state: string; nonce: string; verifier: string; at: number }

const name = 'staff-oidc'
const life = 600
const path = '/api/sign-in/oidc'

/** The state as a cookie carries it: readable by the register alone. */
export function sealOidcState(state: OidcState): string {
  return sealSecret(JSON.stringify(state), seal())
}

/** The state a browser brings, or undefined where it brings none, a foreign one or one that is too old. */
export function oidcStateOf(cookies: string | null, now = Date.now()): OidcState | undefined {
  const sealed = cookies?.split(/;\s*/).find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1)
  const text = sealed && openSecret(sealed, seal())
  const state = text ? (JSON.parse(text) as OidcState) : undefined
  return state && now - state.at < life * 1000 ? state : undefined
}

/** The cookie with a value; without one it goes. Lax: the answer comes from another site. */
export function oidcCookie(value: string): string {
  const secure = settings().registerOrigin.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=${path}; Max-Age=${value ? life : 0}; HttpOnly; SameSite=Lax${secure}`
}

function seal() {
  return { secret: settings().secret, purpose: 'oidc-state', owner: 'browser' }
}
