import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook, type CollectionAfterLoginHook, type CollectionAfterLogoutHook, type CollectionAfterOperationHook } from 'payload'
import { keyedDigest } from '../../access/identity/tokens.ts'
import { findRow } from '../../database/findRow.ts'
import { settings } from '../../settings.ts'
import { recordAudit } from './recordAudit.ts'

/** Enters in the audit trail who signed in. */
export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordAudit(req, { action: 'sign-in', subject: `staff:${user.id}`, actor: `staff:${user.id}`, actorName: user.name })
}

/** Enters in the audit trail who signed out. */
export const recordSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await recordAudit(req, { action: 'sign-out', subject: `staff:${req.user.id}` })
}

/** Enters in the audit trail who unlocked an account that had failed to sign in too often. */
export const recordUnlock: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const { email } = (args as { data?: { email?: unknown } }).data ?? {}
  if ((operation as string) === 'unlock' && typeof email === 'string') {
    const account = await findRow(req.payload, 'staff', { email: email.trim().toLowerCase() })
    if (account) await recordAudit(req, { action: 'unlock', subject: `staff:${account.id}`, subjectLabel: account.name })
  }
  return result
}

/** Enters in the audit trail that somebody failed to sign in: which account was tried only as a digest, for it may be a slip of the pen. */
export const recordFailedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  // Not by the names of the classes: a build shortens them.
  const isLocked = error instanceof LockedAuth
  if (!isLocked && !(error instanceof AuthenticationError)) return
  const email: unknown = (req.data as { email?: unknown } | undefined)?.email
  const account = typeof email === 'string' ? keyedDigest({ secret: settings().secret, purpose: 'audit-account', text: email.trim().toLowerCase() }).toString('hex').slice(0, 12) : 'unknown'
  // Outside the transaction of the attempt, which is taken back.
  await recordAudit({ payload: req.payload, headers: req.headers }, { action: 'sign-in-failed', subject: `staff:${account}`, actor: `staff:${account}`, details: { isLocked } })
}
