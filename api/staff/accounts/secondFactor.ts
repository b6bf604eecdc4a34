import type { PayloadRequest } from 'payload'
import { toDataURL } from 'qrcode'
import { beginEnrolment, finishEnrolment, renewRecoveryCodes } from '../../../access/accounts/secondFactor/enrol.ts'
import { isSecondFactorRequired } from '../../../access/accounts/secondFactor/isRequired.ts'
import { addressOfSecret } from '../../../access/accounts/secondFactor/oneTimeCode.ts'
import { recoveryDigests, spendCode } from '../../../access/accounts/secondFactor/spendCode.ts'
import { endSessions } from '../../../access/accounts/sessions/endSessions.ts'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { findRow } from '../../../database/findRow.ts'
import { settings } from '../../../settings.ts'
import { failure } from '../answer.ts'
import { readBody } from '../readBody.ts'
import { StaffError } from '../StaffError.ts'
import { holder, namedAccount, wholeHolder, type Holder } from './holder.ts'
import { recordAccountStep } from './recordAccountStep.ts'

/** How it stands with the second factor of who asks. */
export type SecondFactorState = { isRequired: boolean; isEnrolled: boolean; isPassed: boolean; codesLeft: number; since?: string }

/** How it stands with the second factor of who asks; open between the password and the code. */
export async function readSecondFactor(req: PayloadRequest): Promise<SecondFactorState> {
  const { id, account, session } = holder(req)
  const factor = await findRow(req.payload, 'second-factors', { staff: id })
  const noted = await findRow(req.payload, 'staff-sign-ins', { id: session, staff: id })
  return { isRequired: isSecondFactorRequired(account.role), isEnrolled: Boolean(factor?.since), isPassed: Boolean(noted?.secondFactorAt), codesLeft: factor ? recoveryDigests(factor).length : 0, since: factor?.since ?? undefined }
}

/** Begins to set the app up: the secret as a picture and as text. Who has one already must have shown it. */
export async function beginSecondFactor(req: PayloadRequest): Promise<{ secret: string; picture: string }> {
  const who = await mayEnrol(req)
  await readBody(req, [])
  const secret = await beginEnrolment({ payload: req.payload, staff: who.id, secret: settings().secret })
  return { secret, picture: await toDataURL(addressOfSecret(secret, who.account.email), { margin: 2, width: 240, errorCorrectionLevel: 'M' }) }
}

/** Puts the app in force by its first code and gives the recovery codes, this once; every other session ends. */
export async function confirmSecondFactor(req: PayloadRequest): Promise<{ recoveryCodes: string[] }> {
  const who = await mayEnrol(req)
  const code = codeOf(await readBody(req, ['code']))
  const recoveryCodes = await finishEnrolment({ payload: req.payload, staff: who.id, secret: settings().secret, code })
  if (!recoveryCodes) throw new StaffError(422, 'code-wrong', '/code')
  await markSession(req, who)
  await endSessions(req, who.id, { except: who.session })
  await recordAccountStep(req, 'second-factor-enrol', who.id)
  return { recoveryCodes }
}

/** Shows a code of the app or a recovery code: the session is whole from here. */
export async function passSecondFactor(req: PayloadRequest): Promise<Response | { isPassed: true; codesLeft: number }> {
  const who = holder(req)
  const used = await spend(req, who, codeOf(await readBody(req, ['code'])))
  if (used instanceof Response) return used
  await markSession(req, who)
  await recordAccountStep(req, used.kind === 'recovery' ? 'recovery-code-use' : 'second-factor-pass', who.id)
  return { isPassed: true, codesLeft: used.left }
}

/** Gives ten new recovery codes for a code of the app; those before count no more. */
export async function renewCodes(req: PayloadRequest): Promise<Response | { recoveryCodes: string[] }> {
  const who = wholeHolder(req)
  const used = await spend(req, who, codeOf(await readBody(req, ['code'])))
  if (used instanceof Response) return used
  const recoveryCodes = await renewRecoveryCodes({ payload: req.payload, staff: who.id, secret: settings().secret })
  if (!recoveryCodes) throw new StaffError(409, 'conflict')
  await recordAccountStep(req, 'recovery-codes-renew', who.id)
  return { recoveryCodes }
}

/** Takes the second factor off again, where the role does without. */
export async function removeSecondFactor(req: PayloadRequest): Promise<Response | { isEnrolled: false }> {
  const who = wholeHolder(req)
  const body = await readBody(req, ['code'])
  if (isSecondFactorRequired(who.account.role)) throw new StaffError(403, 'second-factor-required')
  const used = await spend(req, who, codeOf(body))
  if (used instanceof Response) return used
  await forget(req, who.id)
  await recordAccountStep(req, 'second-factor-remove', who.id)
  return { isEnrolled: false }
}

/** Takes the second factor off for somebody who lost it, by an administrator; all sessions of the account end. */
export async function resetSecondFactor(req: PayloadRequest): Promise<{ isEnrolled: false }> {
  const { staff, isOwn } = namedAccount(req)
  await readBody(req, [])
  // One's own goes with a code: else an unlocked screen would be enough.
  if (isOwn) throw new StaffError(403, 'not-own-account')
  await forget(req, staff)
  await endSessions(req, staff)
  await recordAccountStep(req, 'second-factor-reset', staff)
  return { isEnrolled: false }
}

async function mayEnrol(req: PayloadRequest): Promise<Holder> {
  const who = holder(req)
  const factor = await findRow(req.payload, 'second-factors', { staff: who.id })
  if (factor?.since && who.isHalf) throw new StaffError(403, 'second-factor-missing')
  return who
}

async function spend(req: PayloadRequest, who: Holder, code: string): Promise<Response | { kind: 'app' | 'recovery'; left: number }> {
  const used = await spendCode({ payload: req.payload, staff: who.id, code, secret: settings().secret })
  if (!('fault' in used)) return used
  if (used.fault === 'not-enrolled') throw new StaffError(409, 'not-enrolled')
  await recordAccountStep(req, 'second-factor-fail', who.id)
  if (used.fault === 'codes-locked') {
    const response = failure(429, used.fault, '/code', { seconds: used.seconds })
    response.headers.set('Retry-After', String(used.seconds))
    return response
  }
  throw new StaffError(422, used.fault, '/code')
}

async function markSession(req: PayloadRequest, { session }: Holder): Promise<void> {
  await compareAndSet(req.payload, 'staff-sign-ins', { id: session }, { secondFactorAt: new Date().toISOString() })
}

async function forget(req: PayloadRequest, staff: string): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'second-factors', where: { staff: { equals: staff } } })
}

function codeOf({ code }: { [key: string]: unknown }): string {
  if (typeof code !== 'string' || code.trim() === '' || code.length > 20) throw new StaffError(422, 'code-wrong', '/code')
  return code
}
