import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { findRow } from '../../../database/findRow.ts'
import type { SecondFactor } from '../../../payload-types.ts'
import { openSecret } from '../sealSecret.ts'
import { stepOfCode } from './oneTimeCode.ts'
import { digestOfRecoveryCode } from './recoveryCodes.ts'

/** What became of a code: which kind it was, or why it does not count. */
export type CodeSpent = { kind: 'app' | 'recovery'; left: number } | { fault: 'code-wrong' | 'code-used' } | { fault: 'codes-locked'; seconds: number } | { fault: 'not-enrolled' }

/** Wrong codes in a row before the account has to wait; each further five double the wait, to a day at most. */
const triesBeforeLock = 5
const firstLock = 10 * 60_000
const longestLock = 24 * 3600_000

/**
 * Uses up a code of the app or a recovery code. Each counts once: whoever writes first has it, also of two at the same moment.
 */
export async function spendCode({ payload, staff, code, secret, now = Date.now() }: { payload: Payload; staff: string; code: string; secret: string; now?: number }): Promise<CodeSpent> {
  const factor = await findRow(payload, 'second-factors', { staff })
  if (!factor?.since || !factor.sealed) return { fault: 'not-enrolled' }
  const wait = factor.lockedUntil ? new Date(factor.lockedUntil).getTime() - now : 0
  if (wait > 0) return { fault: 'codes-locked', seconds: Math.ceil(wait / 1000) }
  const found = matchCode({ factor, code: code.trim(), secret, now })
  const use = found.fault ? found : await spend(payload, factor, found.data)
  if ('fault' in use) {
    await countFailure(payload, staff, now)
    return use
  }
  return { kind: use.kind, left: recoveryDigests(use.row).length }
}

type Spent = { fault?: undefined; data: Partial<SecondFactor>; kind: 'app' | 'recovery' }

/** The write that uses the code up, or why it does not count. */
function matchCode({ factor, code, secret, now }: { factor: SecondFactor; code: string; secret: string; now: number }): { fault: 'code-wrong' | 'code-used' } | { fault?: undefined; data: Spent } {
  const opened = openSecret(factor.sealed!, { secret, purpose: 'second-factor', owner: factor.staff })
  const step = opened ? stepOfCode({ code: code.replace(/\s/g, ''), secret: opened, now }) : undefined
  if (step !== undefined) return step > (factor.lastStep ?? 0) ? { data: { kind: 'app', data: { lastStep: step } } } : { fault: 'code-used' }
  const digest = Buffer.from(digestOfRecoveryCode(code, { secret, staff: factor.staff }))
  const digests = recoveryDigests(factor)
  const left = digests.filter((one) => !timingSafeEqual(digest, Buffer.from(one)))
  return left.length < digests.length ? { data: { kind: 'recovery', data: { recoveryCodes: left } } } : { fault: 'code-wrong' }
}

async function spend(payload: Payload, factor: SecondFactor, { kind, data }: Spent): Promise<{ kind: Spent['kind']; row: SecondFactor } | { fault: 'code-used' }> {
  const row = await compareAndSet(payload, 'second-factors', { id: factor.id, rev: factor.rev }, { ...data, failures: 0, lockedUntil: null, rev: factor.rev + 1 })
  return row ? { kind, row } : { fault: 'code-used' }
}

async function countFailure(payload: Payload, staff: string, now: number): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const factor = await findRow(payload, 'second-factors', { staff })
    if (!factor) return
    const failures = (factor.failures ?? 0) + 1
    const locks = failures / triesBeforeLock
    const lockedUntil = Number.isInteger(locks) ? new Date(now + Math.min(longestLock, firstLock * 2 ** (locks - 1))).toISOString() : (factor.lockedUntil ?? null)
    if (await compareAndSet(payload, 'second-factors', { id: factor.id, rev: factor.rev }, { failures, lockedUntil, rev: factor.rev + 1 })) return
  }
}

/** The digests of the recovery codes that are left. */
export function recoveryDigests({ recoveryCodes }: Pick<SecondFactor, 'recoveryCodes'>): string[] {
  return Array.isArray(recoveryCodes) ? (recoveryCodes as string[]) : []
}
