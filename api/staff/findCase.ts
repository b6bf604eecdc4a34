import type { PayloadRequest } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import { StaffError } from './StaffError.ts'

/** A case as far as the one who asks may see it. @throws {StaffError} `not-found` also for another bureau's case */
export async function findCase(req: PayloadRequest, id: unknown): Promise<ChangeRequest> {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const { docs } = await req.payload.find({
    collection: 'change-requests',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const found = docs[0]
  if (!found) throw new StaffError(404, 'not-found')
  return found as ChangeRequest
}
