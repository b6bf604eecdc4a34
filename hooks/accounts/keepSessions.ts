import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import { endSessions } from '../../access/accounts/sessions/endSessions.ts'
import { startSession } from '../../access/accounts/sessions/startSession.ts'
import type { SignedIn } from '../../access/staff.ts'
import type { Staff } from '../../payload-types.ts'
import { sidOf } from './sidOf.ts'

/** Notes the session that a password has opened. */
export const noteSession: CollectionAfterLoginHook<Staff> = async ({ req, user, token }) => {
  const sid = sidOf(token)
  if (sid) await startSession({ req, staff: user.id, sid, method: 'password', userAgent: req.headers?.get('user-agent') })
}

/** Ends the session that is left. */
export const forgetSession: CollectionAfterLogoutHook<Staff> = async ({ req }) => {
  const { session } = (req.user ?? {}) as SignedIn
  if (req.user && session) await endSessions(req, String(req.user.id), { only: session })
}

/** Ends every other session of an account that got a new password: whoever knew the old one is out. */
export const endAfterNewPassword: CollectionAfterChangeHook<Staff> = async ({ doc, operation, context, req }) => {
  if (operation !== 'update' || context.newPasswordOf !== doc.id) return
  const { session } = (req.user ?? {}) as SignedIn
  await endSessions(req, doc.id, req.user?.id === doc.id && session ? { except: session } : {})
}

/** Deletes with an account what hangs on it. */
export const forgetAccount: CollectionAfterDeleteHook<Staff> = async ({ id, req }) => {
  for (const collection of ['staff-sign-ins', 'second-factors', 'staff-identities'] as const) {
    await req.payload.db.deleteMany({ collection, where: { staff: { equals: String(id) } }, req })
  }
}
