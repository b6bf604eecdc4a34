import type { PayloadRequest } from 'payload'
import { officer } from '../officer.ts'
import { recordReading } from '../../../hooks/audit/recordReading.ts'
import { describePerson, type PersonDetail } from './describePerson.ts'
import { findPerson } from './findPerson.ts'

/** A record with all that its view shows; that it was seen is entered in the trail, once an hour for the same reader. */
export async function readPerson(req: PayloadRequest, id: unknown, now = new Date()): Promise<PersonDetail> {
  officer(req)
  const person = await findPerson(req, id)
  await recordReading(req, `persons:${person.id}`, now)
  return describePerson(req, person, now)
}
