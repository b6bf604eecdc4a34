import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { PayloadRequest } from 'payload'
import { oidcProvider } from '../../../access/accounts/oidc/provider.ts'
import { settings } from '../../../settings.ts'
import { StaffError } from '../StaffError.ts'
import { oidcCookie, sealOidcState } from './oidcState.ts'
import { backToSignIn } from './backToSignIn.ts'

/** Sends the browser to the office's own sign-in service; what it must bring back is sealed in a cookie. */
export async function beginOidc(req: PayloadRequest): Promise<Response> {
  const { oidc, registerOrigin } = settings()
  if (!oidc) throw new StaffError(404, 'not-found')
  const provider = await oidcProvider(oidc).catch((error: unknown) => {
    req.payload.logger.error({ err: { name: error instanceof Error ? error.name : 'unknown' }, msg: 'sign-in service: not reached' })
    return undefined
  })
  if (!provider) return backToSignIn('sign-in-failed')
  const expected = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), at: Date.now() }
  const address = buildAuthorizationUrl(provider, {
    redirect_uri: `${registerOrigin}/api/sign-in/oidc/callback`,
    scope: 'openid email profile',
    state: expected.state,
    nonce: expected.nonce,
    code_challenge: await calculatePKCECodeChallenge(expected.verifier),
    code_challenge_method: 'S256',
  })
  return new Response(null, { status: 302, headers: { location: address.href, 'set-cookie': oidcCookie(sealOidcState(expected)), 'cache-control': 'no-store' } })
}
