import { oidcCookie } from './oidcState.ts'

/** Why a sign-in by the office's own service came to nothing; the page has the sentences. */
export type OidcFault = 'sign-in-cancelled' | 'sign-in-failed' | 'sign-in-expired' | 'email-unverified' | 'account-unknown' | 'account-bound-otherwise'

/** Sends the browser back to the sign-in page, which says why. */
export function backToSignIn(fault: OidcFault): Response {
  return new Response(null, { status: 302, headers: { location: `/admin/login?sign-in=${fault}`, 'set-cookie': oidcCookie(''), 'cache-control': 'no-store' } })
}
