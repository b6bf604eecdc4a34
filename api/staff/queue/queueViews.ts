import type { Where } from 'payload'
import type { StaffMember } from '../../../access/staff.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import { findWorkday } from '../../../hooks/review/workingDays.ts'

/** Views of the queue one press away. */
export const queueViews = ['open', 'mine', 'second', 'overdue', 'soon', 'decided', 'all'] as const
export type QueueView = (typeof queueViews)[number]

/** Working days before the last one from which on a case is nearly overdue: the last day itself and the one before. */
const nearly = 1

/** An import enters records nobody decided: their registrations have no applicant. */
const notImported: Where = { or: [{ kind: { not_equals: 'registration' } }, { applicant: { not_equals: '' } }] }

/** The cases of a view, beside the access rule; `soon` are those due by the end of the next working day. */
export function viewWhere(view: QueueView, { id }: Pick<StaffMember, 'id'>, now: Date): Where[] {
  const open: Where = { isWaiting: { equals: true } }
  const today = shanghaiDate(now)
  switch (view) {
    case 'open':
      return [open]
    case 'mine':
      return [open, { claimedBy: { equals: id } }]
    case 'second':
      return [open, { firstSignedBy: { exists: true } }]
    case 'overdue':
      return [open, { dueOn: { less_than: today } }]
    case 'soon':
      return [open, { dueOn: { greater_than_equal: today } }, { dueOn: { less_than_equal: findWorkday(nearly, today) } }]
    case 'decided':
      return [{ status: { in: ['approved', 'returned', 'applied'] } }, notImported]
    case 'all':
      return []
  }
}

/** Whether a view is read from its oldest case on; what is decided is looked at from the latest. */
export function isOldestFirst(view: QueueView): boolean {
  return view !== 'decided'
}
