import type { Payload } from 'payload'
import type { ContinuingEducation, Person } from '../../payload-types.ts'

/** Education that is under way in the register a person is about to leave: it could not be recorded in the other one (特别提醒). */
export async function openEducation(payload: Payload, { id, register }: Pick<Person, 'id' | 'register'>): Promise<ContinuingEducation | undefined> {
  const { docs } = await payload.db.find<ContinuingEducation>({
    collection: 'continuing-education',
    where: { and: [{ person: { equals: id } }, { register: { equals: register } }, { state: { in: ['enrolled', 'completed'] } }] },
    sort: 'year',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}
