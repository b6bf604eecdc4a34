import type { PayloadRequest } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { readRows } from '../../database/readRows.ts'
import { recordAudit } from '../../hooks/audit/recordAudit.ts'
import { leavingWhere } from './leavingCases.ts'
import { plainText } from './plainText.ts'
import { readBody } from './readBody.ts'
import { reviewer } from './reviewer.ts'
import { StaffError } from './StaffError.ts'

const longest = 300

/** Keeps the one comment of the bureau that a transfer leaves, for the bureau that decides; it has no veto. */
export async function commentLeaving(req: PayloadRequest, now = new Date()): Promise<{ comment: string }> {
  const member = reviewer(req)
  const body = await readBody(req, ['text'])
  const comment = plainText(body.text)
  if (comment === '') throw new StaffError(422, 'note-missing', '/text')
  if ([...comment].length > longest) throw new StaffError(422, 'note-too-long', '/text')
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const where = { and: [{ id: { equals: id } }, await leavingWhere(req), { isWaiting: { equals: true } }] }
  const [row] = await readRows(req.payload, { collection: 'change-requests', columns: ['givingCommentBy'], where, limit: 1 })
  if (!row) throw new StaffError(404, 'not-found')
  // A step taken meanwhile is not in its way: other columns, and the same case.
  const written = await compareAndSet(req.payload, 'change-requests', { id, givingCommentBy: null }, { givingComment: comment, givingCommentBy: member.id, givingCommentByName: member.name, givingCommentAt: now.toISOString() })
  if (!written) throw new StaffError(409, 'already-commented')
  await recordAudit(req, { action: 'comment', subject: `change-requests:${id}`, at: now })
  return { comment }
}
