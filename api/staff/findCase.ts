import type { PayloadRequest } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import { StaffError } from './StaffError.ts'

/** A whole case, if the one who asks may see it. @throws {StaffError} `not-found`, also for another bureau's case */
export async function findCase(req: PayloadRequest, id: unknown): Promise<ChangeRequest> {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const seen = await req.payload.find({
    collection: 'change-requests',
    where: { id: { equals: id } },
    select: { receipt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  // The access rules have let the reader through; the step that may follow needs the row as it is stored, keys included.
  const stored = seen.docs[0] && (await req.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))
  if (!stored) throw new StaffError(404, 'not-found')
  return stored
}
