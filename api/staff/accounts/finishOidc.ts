import { authorizationCodeGrant, AuthorizationResponseError, fetchUserInfo } from 'openid-client'
import type { PayloadRequest } from 'payload'
import { accountOf, type Claims } from '../../../access/accounts/oidc/accountOf.ts'
import { oidcProvider } from '../../../access/accounts/oidc/provider.ts'
import { openPayloadSession } from '../../../access/accounts/sessions/openPayloadSession.ts'
import { accountText } from '../../../access/accounts/texts.ts'
import { recordAudit } from '../../../hooks/audit/recordAudit.ts'
import { settings, type Settings } from '../../../settings.ts'
import { StaffError } from '../StaffError.ts'
import { backToSignIn, type OidcFault } from './backToSignIn.ts'
import { oidcCookie, oidcStateOf, type OidcState } from './oidcState.ts'
import { recordAccountStep } from './recordAccountStep.ts'

/** Takes the browser back from the sign-in service and opens the session of the account that belongs to who signed in there. */
export async function finishOidc(req: PayloadRequest): Promise<Response> {
  const { oidc } = settings()
  if (!oidc) throw new StaffError(404, 'not-found')
  const expected = oidcStateOf(req.headers.get('cookie'))
  if (!expected) return refuse(req, 'sign-in-expired')
  const said = await claimsOf(req, oidc, expected)
  if ('fault' in said) return refuse(req, said.fault)
  const found = await accountOf(req.payload, said)
  if ('fault' in found) return refuse(req, found.fault)
  if (found.isNew) await recordAccountStep(req, 'sign-in-bind', found.account.id)
  const cookie = await openPayloadSession(req, found.account, { hasSecondFactor: said.hasSecondFactor })
  await recordAudit(req, { action: 'sign-in', subject: `staff:${found.account.id}`, actor: `staff:${found.account.id}`, actorName: found.account.name, details: { method: 'oidc' } })
  return enter(req, cookie)
}

type Said = Claims & { hasSecondFactor: boolean }

async function claimsOf(req: PayloadRequest, oidc: NonNullable<Settings['oidc']>, { state, nonce, verifier }: OidcState): Promise<Said | { fault: OidcFault }> {
  // The address as browsers see it: behind a proxy the one that arrived is another.
  const address = new URL(`${settings().registerOrigin}/api/sign-in/oidc/callback${new URL(req.url ?? '', 'http://x').search}`)
  try {
    const provider = await oidcProvider(oidc)
    const tokens = await authorizationCodeGrant(provider, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
    const claims = tokens.claims()!
    const more = claims.email === undefined ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : claims
    const { email, email_verified: isVerified } = more as { email?: unknown; email_verified?: unknown }
    return { iss: claims.iss, sub: claims.sub, email: typeof email === 'string' ? email : undefined, isEmailVerified: isVerified === true, hasSecondFactor: isMultiFactor(claims) }
  } catch (error) {
    // Only the kind of failure: the answer names a person.
    req.payload.logger.warn({ err: { name: error instanceof Error ? error.name : 'unknown', code: (error as { code?: string }).code }, msg: 'sign-in service: answer refused' })
    return { fault: error instanceof AuthorizationResponseError ? 'sign-in-cancelled' : 'sign-in-failed' }
  }
}

/** Whether the service says that it asked for more than a password (RFC 8176, or the class it names). */
function isMultiFactor({ amr, acr }: { [claim: string]: unknown }): boolean {
  return (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && /(^|[:/#])(mfa|multi-factor)$/i.test(acr))
}

async function refuse(req: PayloadRequest, fault: OidcFault): Promise<Response> {
  await recordAudit(req, { action: 'sign-in-failed', subject: 'staff', actor: 'system', details: { method: 'oidc', fault } })
  return backToSignIn(fault)
}

/**
 * A page that goes on by itself: the session's cookie is for this site alone (`SameSite=Strict`), and a browser that comes from the
 * sign-in service by redirects would not send it yet.
 */
function enter(req: PayloadRequest, cookie: string): Response {
  const text = accountText('sign-in-continues', req.i18n?.language)
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cache-control': 'no-store' })
  headers.append('set-cookie', cookie)
  headers.append('set-cookie', oidcCookie(''))
  return new Response(`<!doctype html><html lang="${req.i18n?.language === 'en' ? 'en' : 'zh-CN'}"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/admin"><title>${text}</title><p><a href="/admin">${text}</a></p></html>`, { headers })
}
