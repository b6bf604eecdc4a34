import type { PayloadRequest } from 'payload'
import type { Person } from '../../../payload-types.ts'
import { StaffError } from '../StaffError.ts'
import { findPerson } from './findPerson.ts'

/** A record that is on record or frozen. @throws {StaffError} 409 `record-not-active` for one that has left */
export async function correctable(req: PayloadRequest): Promise<Person> {
  const person = await findPerson(req, req.routeParams?.id)
  if (person.status !== 'active' && person.status !== 'frozen') throw new StaffError(409, 'record-not-active')
  return person
}
