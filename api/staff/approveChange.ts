import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import { conflictsOf, type Conflict } from '../../hooks/records/conflictsOf.ts'
import { frozenItem, itemsOf } from '../../hooks/records/frozenItem.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { educationOf } from '../v1/changes/educationOf.ts'
import { standsInOtherRecord } from './otherRecord.ts'
import { StaffError } from './StaffError.ts'

/** What an approval of a change rests on: the record as it is now, and the items as they are to be kept. */
export type Approval = { person: Person; items: ChangeRequest['items'] }

/**
 * Looks at the record before a change to it is approved.
 * @throws {StaffError} 409 `record-not-active`, `record-changed` while fields that the office altered meanwhile are not accepted,
 * `continuing-education-open` for a move between registers, `identity-on-record` for a document that another record stands under
 */
export async function approveChange(payload: Payload, request: ChangeRequest, accept: unknown): Promise<Approval> {
  const accepted = fieldsOf(accept)
  const person = request.person ? await findRow(payload, 'persons', { id: request.person }) : undefined
  if (person?.status !== 'active') throw new StaffError(409, 'record-not-active')
  const conflicts = conflictsOf(request, person)
  if (conflicts.some(({ item }) => !accepted.includes(item.field))) throw new StaffError(409, 'record-changed')
  if (isMoving(request, person) && (await educationOf(payload, settings(), person)).open) throw new StaffError(409, 'continuing-education-open')
  if (await standsInOtherRecord(payload, request)) throw new StaffError(409, 'identity-on-record')
  return { person, items: withPresent(request, conflicts) }
}

function fieldsOf(accept: unknown): string[] {
  if (accept === undefined) return []
  if (!Array.isArray(accept) || accept.length > 50 || !accept.every((field) => typeof field === 'string')) throw new StaffError(422, 'mark-unknown', '/accept')
  return accept
}

/** Whether the approval takes the record to the other register. */
export function isMoving({ register, givingRegister }: Pick<ChangeRequest, 'register' | 'givingRegister'>, person: Person): boolean {
  return Boolean(givingRegister) && register !== person.register
}

/** What was on record and is given up with open eyes is what the history says stood there before. */
function withPresent(request: ChangeRequest, conflicts: Conflict[]): ChangeRequest['items'] {
  const items = itemsOf(request).map((item) => {
    const conflict = conflicts.find((one) => one.item === item || one.item.field === item.field)
    return conflict && item.waits && item.round === request.round ? frozenItem({ ...item, before: conflict.now }, item.round) : item
  })
  return items as unknown as ChangeRequest['items']
}
