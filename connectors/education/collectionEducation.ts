import type { Payload } from 'payload'
import type { ContinuingEducation } from '../../payload-types.ts'
import type { EducationDirectory, OpenEducation } from './EducationDirectory.ts'

/** What the education systems have reported to the register (`/v1/downstream`). */
export function collectionEducation(payload: Payload): EducationDirectory {
  return {
    async openOf({ id, register }) {
      // For the system: asked of the record whose change is under way.
      const { docs } = await payload.db.find<ContinuingEducation>({
        collection: 'continuing-education',
        where: { and: [{ person: { equals: id } }, { register: { equals: register } }, { state: { in: ['enrolled', 'completed'] } }] },
        sort: 'year',
        limit: 1,
        pagination: false,
      })
      return docs[0] && { year: docs[0].year, course: docs[0].course ?? docs[0].subject, state: docs[0].state as OpenEducation['state'] }
    },
  }
}
