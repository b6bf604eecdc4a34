import { fileStore } from '../../../files/store.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'

/** Deletes a page that the draft no longer points to; what was handed in once stays, for a reviewer has seen it. */
export async function forgetFile(call: SignedCall, request: ChangeRequest, id: string | null): Promise<void> {
  const storageKey = await forgetRow(call, request, id)
  if (storageKey) await fileStore(call.settings).delete(storageKey)
}

/** Deletes the row of such a page alone, and gives where its bytes lie: they may go once the row is gone for good. */
export async function forgetRow({ payload, applicant }: SignedCall, request: ChangeRequest, id: string | null): Promise<string | undefined> {
  if (id === null || request.submittedAt) return undefined
  const row = (await payload.db.findOne({
    collection: 'attachments',
    where: { and: [{ id: { equals: id } }, { applicant: { equals: applicant.id } }] },
  })) as Attachment | null
  if (!row) return undefined
  await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: id } } })
  return row.storageKey
}
