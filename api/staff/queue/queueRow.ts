import type { PayloadRequest } from 'payload'
import { fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import { bureauLabel } from '@accountant-register/schemas/labels/bureauLabel.ts'
import { staffMember } from '../../../access/staff.ts'
import type { PlainRow } from '../../../database/readRows.ts'
import { isWaiting } from '../../../hooks/review/isWaiting.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { bureauTree } from '../bureauName.ts'
import { languageOf } from '../language.ts'
import { remainingWorkingDays } from '../remainingWorkingDays.ts'

/** A case as a line of the queue, in the reader's language. */
export type QueueRow = Pick<ChangeRequest, 'id' | 'receipt' | 'kind' | 'status' | 'rev'> & {
  name: string
  section?: string
  isTransfer: boolean
  /** What a change alters, by label. */
  items: string[]
  bureau?: string
  submittedAt?: string
  dueOn?: string
  /** Working days left, of a case that waits. */
  remaining?: number
  claimedBy?: string
  isMine: boolean
  /** Who gave the first of two signatures. */
  firstSignedBy?: string
}

/** The columns a line is made of. */
export const queueColumns = ['receipt', 'applicantName', 'kind', 'section', 'status', 'rev', 'authority', 'givingAuthority', 'changedFields', 'submittedAt', 'dueOn', 'claimedBy', 'claimedByName', 'firstSignedByName'] as const

/** Lines of the queue from rows of the database. */
export async function queueRows(req: PayloadRequest, rows: PlainRow[], now: Date): Promise<QueueRow[]> {
  const bureaus = await bureauTree(req.payload)
  const language = languageOf(req)
  const me = staffMember(req)?.id
  const today = shanghaiDate(now)
  return rows.map((row) => {
    const bureau = bureaus.get(text(row.authority) ?? '')
    const dueOn = text(row.dueOn)
    const fields = text(row.changedFields)?.split(',') ?? []
    return {
      id: row.id,
      receipt: String(row.receipt),
      name: String(row.applicantName),
      kind: row.kind as ChangeRequest['kind'],
      status: row.status as ChangeRequest['status'],
      rev: Number(row.rev),
      section: text(row.section),
      isTransfer: Boolean(row.givingAuthority),
      items: fields.map((field) => fieldLabel(field, language, 'change')),
      bureau: bureau && bureauLabel(bureau, language),
      submittedAt: text(row.submittedAt),
      dueOn,
      remaining: dueOn && isWaiting(String(row.status)) ? remainingWorkingDays(dueOn, today) : undefined,
      claimedBy: row.claimedBy ? (text(row.claimedByName) ?? '') : undefined,
      isMine: Boolean(row.claimedBy) && row.claimedBy === me,
      firstSignedBy: text(row.firstSignedByName),
    }
  })
}

function text(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value)
}
