import type { Payload } from 'payload'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'

/** Ids of the pictures that any request of their owners, or a record, points to. */
export async function pointedToBy(payload: Payload, pictures: Attachment[]): Promise<Set<string>> {
  if (pictures.length === 0) return new Set()
  const owners = [...new Set(pictures.map(({ applicant }) => applicant))]
  const [requests, persons] = await Promise.all([
    payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { applicant: { in: owners } }, select: { files: true }, limit: 0, pagination: false }),
    payload.db.find<{ id: string; photo?: string }>({ collection: 'persons', where: { photo: { in: pictures.map(({ id }) => String(id)) } }, select: { photo: true }, limit: 0, pagination: false }),
  ])
  const inRequests = requests.docs.flatMap(({ files }) => Object.values((files ?? {}) as { [kind: string]: (string | null)[] }).flat())
  return new Set([...inRequests, ...persons.docs.map(({ photo }) => photo)].map(String))
}
