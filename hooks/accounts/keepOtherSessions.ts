import type { CollectionAfterLoginHook, CollectionBeforeOperationHook } from 'payload'
import type { Staff } from '../../payload-types.ts'
import { sidOf } from './sidOf.ts'

/** Notes that a sign-in is under way: a password set anew by a link passes the same hooks afterwards, and ends all other sessions. */
export const noteSignIn: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  context.isSignIn = operation === 'login'
  return args
}

/**
 * Keeps the sessions that others opened or ended while this one was on its way. Payload writes the account as it was before the
 * password was looked at, so of sign-ins at once the last would take away the others. Nobody else writes the account between that
 * and the end of this transaction: what is committed is all there is beside the own.
 */
export const keepOtherSessions: CollectionAfterLoginHook<Staff> = async ({ req, user, token, context }) => {
  if (!context.isSignIn) return
  // Without `req`, past the transaction: what stood there before this sign-in wrote over it.
  const account = await req.payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: user.id } } })
  const sid = sidOf(token)
  const written = user.sessions ?? []
  const others = (account?.sessions ?? []).filter(({ id, expiresAt }) => id !== sid && Date.parse(String(expiresAt)) > Date.now())
  const sessions = [...others, ...written.filter(({ id }) => id === sid)]
  const isSame = sessions.length === written.length && sessions.every(({ id }) => written.some((one) => one.id === id))
  if (!isSame) await req.payload.db.updateOne({ collection: 'staff', id: user.id, data: { sessions }, returning: false, req })
}
