import type { PayloadRequest, Where } from 'payload'
import type { Staff, StaffSignIn } from '../../../payload-types.ts'
import { digestOf } from '../../identity/tokens.ts'

/** Which sessions of a member of staff: one of them, all but one, or all; named by the id of the row. */
type Which = { only?: string; except?: string }

/** Ends sessions at once, in the caller's transaction, and says how many. The row is what counts; Payload's own list is tidied after it. */
export async function endSessions(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, staff: string, { only, except }: Which = {}): Promise<number> {
  const { payload } = req
  const where: Where = { and: [{ staff: { equals: staff } }, ...(only !== undefined ? [{ id: { equals: only } }] : []), ...(except !== undefined ? [{ id: { not_equals: except } }] : [])] }
  const { docs } = await payload.db.find<StaffSignIn>({ collection: 'staff-sign-ins', where, limit: 0, pagination: false })
  if (docs.length === 0) return 0
  await payload.db.deleteMany({ collection: 'staff-sign-ins', req, where: { id: { in: docs.map(({ id }) => id) } } })
  const ended = new Set(docs.map(({ key }) => key))
  const account = await payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: staff } } })
  const sessions = (account?.sessions ?? []).filter(({ id }) => !ended.has(digestOf(id)))
  // Another sign-in at this moment may bring an ended one back into Payload's list; without its row it opens nothing.
  if (account) await payload.db.updateOne({ collection: 'staff', id: staff, data: { sessions }, returning: false, req })
  return docs.length
}
