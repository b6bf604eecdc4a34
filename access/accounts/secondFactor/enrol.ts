import type { Payload } from 'payload'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { createOnce } from '../../../database/createOnce.ts'
import { findRow } from '../../../database/findRow.ts'
import { openSecret, sealSecret } from '../sealSecret.ts'
import { newSecret, stepOfCode } from './oneTimeCode.ts'
import { digestOfRecoveryCode, newRecoveryCodes } from './recoveryCodes.ts'

type Enrolling = { payload: Payload; staff: string; secret: string }

/** Gives a new secret for the app; it counts once a code of it has been shown to work. The one in force stays until then. */
export async function beginEnrolment({ payload, staff, secret }: Enrolling): Promise<string> {
  const fresh = newSecret()
  const pending = sealSecret(fresh, { secret, purpose: 'second-factor', owner: staff })
  for (;;) {
    const factor = await createOnce(payload, 'second-factors', 'staff', { staff, pending, rev: 0, failures: 0 })
    if (await compareAndSet(payload, 'second-factors', { id: factor.id, rev: factor.rev }, { pending, rev: factor.rev + 1 })) return fresh
  }
}

/** Puts the new secret in force with the first code of it, and gives ten recovery codes, shown this once; undefined where the code is wrong. */
export async function finishEnrolment({ payload, staff, secret, code, now = Date.now() }: Enrolling & { code: string; now?: number }): Promise<string[] | undefined> {
  const factor = await findRow(payload, 'second-factors', { staff })
  const fresh = factor?.pending ? openSecret(factor.pending, { secret, purpose: 'second-factor', owner: staff }) : undefined
  const step = fresh && stepOfCode({ code: code.replace(/\s/g, ''), secret: fresh, now })
  if (!factor || !step) return undefined
  const codes = newRecoveryCodes()
  const data = { sealed: factor.pending, pending: null, since: new Date(now).toISOString(), lastStep: step, recoveryCodes: codes.map((one) => digestOfRecoveryCode(one, { secret, staff })), failures: 0, lockedUntil: null }
  const enrolled = await compareAndSet(payload, 'second-factors', { id: factor.id, rev: factor.rev }, { ...data, rev: factor.rev + 1 })
  return enrolled && codes
}

/** Replaces the recovery codes by ten new ones, shown this once. */
export async function renewRecoveryCodes({ payload, staff, secret }: Enrolling): Promise<string[] | undefined> {
  const factor = await findRow(payload, 'second-factors', { staff })
  if (!factor?.since) return undefined
  const codes = newRecoveryCodes()
  const renewed = await compareAndSet(payload, 'second-factors', { id: factor.id, rev: factor.rev }, { recoveryCodes: codes.map((one) => digestOfRecoveryCode(one, { secret, staff })), rev: factor.rev + 1 })
  return renewed && codes
}
