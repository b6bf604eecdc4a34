import type { PayloadRequest } from 'payload'
import { findRow } from '../../../database/findRow.ts'
import type { Person } from '../../../payload-types.ts'
import { StaffError } from '../StaffError.ts'

/** A whole record, if the one who asks may see it. @throws {StaffError} `person-not-found`, also for another bureau's */
export async function findPerson(req: PayloadRequest, id: unknown): Promise<Person> {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'person-not-found')
  const seen = await req.payload.find({ collection: 'persons', where: { id: { equals: id } }, select: { register: true }, depth: 0, limit: 1, pagination: false, overrideAccess: false, req })
  // The access rules have let the reader through; what may follow needs the row as it is stored.
  const stored = seen.docs[0] && (await findRow(req.payload, 'persons', { id }))
  if (!stored) throw new StaffError(404, 'person-not-found')
  return stored
}
