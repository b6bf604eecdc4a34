import type { Payload } from 'payload'
import type { Attachment } from '../../payload-types.ts'
import { pointedToBy } from '../tasks/pointedToBy.ts'

/** Deletes bytes in the file store. */
export type DeleteBytes = (storageKey: string) => Promise<void>

/** Deletes pictures, bytes first, except those that a record or a request still shows; gives how many went and how many stay. */
export async function deletePictures(payload: Payload, deleteBytes: DeleteBytes, pictures: Attachment[]): Promise<{ deleted: number; kept: number }> {
  const pointedTo = await pointedToBy(payload, pictures)
  const due = pictures.filter(({ id }) => !pointedTo.has(String(id)))
  for (const { id, storageKey } of due) {
    // A row whose bytes are gone is found again, bytes without a row would not be.
    await deleteBytes(storageKey)
    await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: id } } })
  }
  return { deleted: due.length, kept: pictures.length - due.length }
}
