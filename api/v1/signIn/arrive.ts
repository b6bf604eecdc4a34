import type { Payload } from 'payload'
import { enterApplicant } from '../../../access/identity/enterApplicant.ts'
import { personOfTicket } from '../../../access/identity/network.ts'
import { returnAddress } from '../../../access/identity/returnAddress.ts'
import { openSession } from '../../../access/identity/sessions/openSession.ts'
import { SignInError } from '../../../access/identity/SignInError.ts'
import { openState, type SignInState } from '../../../access/identity/state.ts'
import { digestOf } from '../../../access/identity/tokens.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { refusalOf } from '../../errors/refusalOf.ts'
import { cookie, cookieOf } from '../cookies.ts'
import type { Call } from '../operation.ts'
import { sendTo, withFragment } from './sendTo.ts'

/**
 * Takes a browser in that comes back from the network: asks the network who it is, opens a session and sends it home with a
 * one-time code. With a state of ours it goes home with the code of what went wrong, too; without one it is refused here.
 */
export async function arrive(call: Call, fields: URLSearchParams): Promise<Response> {
  const state = openState(fields.get('sp'), call.settings.secret)
  const returnTo = returnAddress(state.returnTo, call.settings.portals[state.portal].origin)
  try {
    if (call.now.getTime() > state.expiresAt) throw new SignInError('sign-in-expired')
    const { code, cookies } = await open(call, state, fields.get('ticket') ?? '')
    return sendTo(withFragment(returnTo, 'accountant-code', code), cookies)
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return sendTo(withFragment(returnTo, 'accountant-error', refusal.code))
  }
}

async function open({ payload, settings, request, now }: Call, state: SignInState, ticket: string): Promise<{ code: string; cookies: string[] }> {
  if (ticket === '') throw new SignInError('ticket-missing')
  if (ticket.length > 500) throw new SignInError('ticket-refused')
  const ticketDigest = digestOf(ticket)
  await refuseReplay(payload, ticketDigest)
  const person = await personOfTicket(ticket, settings.identity)
  const applicant = await enterApplicant({ payload, person, secret: settings.secret, now })
  const session = { payload, applicant: applicant.id, portal: state.portal, challenge: state.challenge, now, ticketDigest }
  const { code, cookie: value } = await openSession(session)
  // Who was lured here with another one's ticket must not go on as that other one: the cookie is for the browser that left.
  const browser = cookieOf(request, 'applicant_browser')
  const isSame = browser !== undefined && digestOf(browser) === state.browser
  return { code, cookies: isSame ? [cookie({ name: 'applicant_session', value }, settings)] : [] }
}

async function refuseReplay(payload: Payload, ticketDigest: string): Promise<void> {
  // For the system: nobody is signed in yet.
  const used = await payload.db.findOne({ collection: 'applicant-sessions', where: { ticketDigest: { equals: ticketDigest } } })
  if (used) throw new RefusalError('ticket-replayed')
}
