import { fileStore } from '../../../files/store.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'

/** Deletes a page that the draft no longer points to; what was handed in once stays, for a reviewer has seen it. */
export async function forgetFile({ payload, settings, applicant }: SignedCall, request: ChangeRequest, id: string | null): Promise<void> {
  if (id === null || request.submittedAt) return
  const row = (await payload.db.findOne({
    collection: 'attachments',
    where: { and: [{ id: { equals: id } }, { applicant: { equals: applicant.id } }] },
  })) as Attachment | null
  if (!row) return
  await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: id } } })
  await fileStore(settings).delete(row.storageKey)
}
