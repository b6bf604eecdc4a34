import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { randomToken } from '../../../access/identity/tokens.ts'
import { findRow } from '../../../database/findRow.ts'
import { fileStore } from '../../../files/store.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { filesOf, type Files } from '../requests/files.ts'
import type { ApprovedPaper } from './approvedEarlier.ts'

/**
 * Copies papers that were approved earlier into a request, each page with bytes of its own: who may see it and how long it is kept
 * goes by the request that it is part of. The reviewer is told that it is an earlier one.
 */
export async function takeApproved(call: SignedCall, request: ChangeRequest, papers: ApprovedPaper[]): Promise<Files> {
  const files: Files = {}
  for (const { kind, pages, request: from } of papers) {
    const remark: Finding = { path: `/files/${kind}`, code: 'approved-earlier', params: { day: from.decidedAt ? shanghaiDate(new Date(from.decidedAt)) : '', receipt: from.receipt } }
    for (const page of pages) {
      const copy = await copyOf(call, request, page, remark)
      if (copy) files[kind] = [...(files[kind] ?? []), copy]
    }
  }
  return files
}

/** Lets go of copies that no request came to point to, after a submission that was not taken. */
export async function dropUntaken({ payload, settings }: SignedCall, { id }: ChangeRequest, copies: Files): Promise<void> {
  const request = await findRow(payload, 'change-requests', { id })
  const kept = new Set(Object.values(request ? filesOf(request) : {}).flat())
  for (const copy of Object.values(copies).flat()) {
    const row = copy !== null && !kept.has(copy) ? await findRow(payload, 'attachments', { id: copy }) : undefined
    if (!row) continue
    await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: row.id } } })
    await fileStore(settings).delete(row.storageKey)
  }
}

/** Bytes first: a row never stands for bytes that are not there. */
async function copyOf({ payload, settings, now }: SignedCall, { id }: ChangeRequest, page: Attachment, remark: Finding): Promise<string | undefined> {
  const store = fileStore(settings)
  const bytes = await store.get(page.storageKey)
  if (!bytes) return undefined
  const storageKey = randomToken()
  await store.put(storageKey, bytes)
  const at = now.toISOString()
  const { applicant, kind, page: number, bytes: size, width, height, originalDigest } = page
  const data = { request: id, applicant, kind, page: number, storageKey, bytes: size, width, height, originalDigest, warnings: [remark], createdAt: at, updatedAt: at }
  return ((await payload.db.create({ collection: 'attachments', data })) as Attachment).id
}
