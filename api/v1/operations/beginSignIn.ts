import { isPortal, returnAddress } from '../../../access/identity/returnAddress.ts'
import { memberOf } from '../../../access/identity/sessions/family.ts'
import { openSession } from '../../../access/identity/sessions/openSession.ts'
import { sessionOfCookie } from '../../../access/identity/sessions/sessionOfCookie.ts'
import { sealState, stateLife } from '../../../access/identity/state.ts'
import { digestOf, randomToken } from '../../../access/identity/tokens.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { cookie, cookieOf } from '../cookies.ts'
import { redirect } from '../openapi/answer.ts'
import { oneOf, text } from '../openapi/schema.ts'
import { register } from '../openapi/schemas/bureau.ts'
import { operation, type Call } from '../operation.ts'
import { orRefusalPage } from '../signIn/orRefusalPage.ts'
import { sendTo, withFragment } from '../signIn/sendTo.ts'

/** Where a portal's page sends the browser to be signed in. */
export const beginSignIn = operation({
  name: 'begin-sign-in',
  method: 'GET',
  path: '/v1/sign-in',
  summary: 'Sign in and come back to `return_to` with `#accountant-code`; with `silent=1` only where the browser is signed in already.',
  auth: 'none',
  query: { 'portal!': register, 'return_to!': text, 'challenge!': { type: 'string', pattern: '^[\\w-]{43}$' }, silent: oneOf('1') },
  answer: redirect,
  errors: ['portal-unknown', 'return-address-foreign', 'sign-in-state-forged'],
  arrivals: ['session-expired'],
  limit: 300,
  handle: (call) => orRefusalPage(call, () => begin(call)),
})

async function begin({ payload, settings, request, url, now }: Call): Promise<Response> {
  const portal = url.searchParams.get('portal')
  if (!isPortal(portal)) throw new RefusalError('portal-unknown')
  const returnTo = returnAddress(url.searchParams.get('return_to'), settings.portals[portal].origin)
  const challenge = url.searchParams.get('challenge') ?? ''
  // A challenge that is no SHA-256 in base64url can have been made by no widget.
  if (!/^[\w-]{43}$/.test(challenge)) throw new RefusalError('sign-in-state-forged')

  const session = await sessionOfCookie({ payload, cookie: cookieOf(request, 'applicant_session'), now })
  if (session) {
    const { applicant, expiresAt } = session
    const { code } = await openSession({ payload, applicant, portal, challenge, now, ticketDigest: memberOf(session), expiresAt })
    return sendTo(withFragment(returnTo, 'accountant-code', code))
  }
  if (url.searchParams.get('silent') === '1') return sendTo(withFragment(returnTo, 'accountant-error', 'session-expired'))

  // The mark is kept while several tabs sign in at once; it ties the way back to the browser that left.
  const browser = cookieOf(request, 'applicant_browser') ?? randomToken()
  const state = { portal, returnTo, challenge, browser: digestOf(browser), expiresAt: now.getTime() + stateLife }
  const target = new URL(`${settings.identity.base}/usp.do`)
  target.search = new URLSearchParams({
    action: 'ssoLogin',
    servicecode: settings.identity.serviceCode,
    goto: sealState(state, settings.secret),
  }).toString()
  return sendTo(target.href, [cookie({ name: 'applicant_browser', value: browser, seconds: stateLife / 1000 }, settings)])
}
