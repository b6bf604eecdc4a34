import type { PayloadRequest } from 'payload'
import { officer } from '../officer.ts'
import { describePerson, type PersonDetail } from './describePerson.ts'
import { enter } from './enter.ts'
import { findPerson } from './findPerson.ts'

/** A record with all that its view shows; that it was seen is entered in the trail, once an hour for the same reader. */
export async function readPerson(req: PayloadRequest, id: unknown, now = new Date()): Promise<PersonDetail> {
  const member = officer(req)
  const person = await findPerson(req, id)
  const subject = `persons:${person.id}`
  await enter(req, { action: 'read', subject, key: `${member.id}:${subject}:${now.toISOString().slice(0, 13)}` })
  return describePerson(req, person, now)
}
