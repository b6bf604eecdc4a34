import { readRows } from '../../../database/readRows.ts'
import { fileStore } from '../../../files/store.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { filesOf } from './files.ts'

/** Pages of one request that are looked at; nobody uploads as many between two submissions. */
const limit = 1000

/**
 * Deletes the pages that were uploaded since the last submission and are no part of this one: what is not needed is nobody's to look
 * at. What was handed in before stays, for a reviewer has seen it.
 */
export async function forgetUnsent({ payload, settings, now }: SignedCall, { id, submittedAt }: ChangeRequest, sent: ChangeRequest): Promise<void> {
  const kept = new Set(Object.values(filesOf(sent)).flat())
  const pages = await readRows(payload, { collection: 'attachments', columns: ['storageKey', 'createdAt'], where: { request: { equals: id } }, limit })
  const isSince = (at: string) => at <= now.toISOString() && (!submittedAt || at > submittedAt)
  for (const page of pages.filter(({ id: page, createdAt }) => !kept.has(page) && isSince(String(createdAt)))) {
    await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: page.id } } })
    // The submission stands, and nothing leads to these bytes any more: a store that is down is no reason to say otherwise.
    await fileStore(settings)
      .delete(String(page.storageKey))
      .catch((error: unknown) => payload.logger.warn({ msg: 'files: expected to delete a picture', kind: error instanceof Error ? error.name : typeof error }))
  }
}
