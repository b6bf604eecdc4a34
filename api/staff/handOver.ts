import { frozenItem, itemsOf } from '../../hooks/records/frozenItem.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { bureauTree } from './bureauName.ts'
import type { Decision } from './decide.ts'
import { unclaimed } from './decisions.ts'
import { plainText } from './plainText.ts'
import { StaffError } from './StaffError.ts'

const longestNote = 300

/**
 * Hands a case to another bureau of its register, with a note for those who decide there; the applicant sees that bureau in
 * charge. A colleague's claim is in the way, one's own is not.
 */
export const handOver: Decision = async ({ payload, request, member, body }) => {
  const note = plainText(body.note)
  if (note === '') throw new StaffError(422, 'note-missing', '/note')
  if ([...note].length > longestNote) throw new StaffError(422, 'note-too-long', '/note')
  if (request.status === 'reviewing' && request.claimedBy !== member.id) throw new StaffError(409, 'claimed-by-other')
  const bureau = typeof body.bureau === 'string' ? (await bureauTree(payload)).get(body.bureau) : undefined
  const from = typeof request.authority === 'object' ? request.authority?.id : request.authority
  const isFit = bureau?.accepting && bureau.register === request.register && bureau.id !== from && bureau.id !== request.givingAuthority
  if (!isFit) throw new StaffError(422, 'bureau-unknown', '/bureau')
  return { event: 'hand-over', note, data: { ...unclaimed, authority: bureau.id, ...movedItems(request, bureau) } }
}

/** A transfer takes the record to the bureau that decides it. */
function movedItems(request: ChangeRequest, bureau: { id: string; name: string }): Partial<ChangeRequest> {
  const items = itemsOf(request)
  if (!items.some(({ field, waits }) => field === 'authority' && waits)) return {}
  const moved = items.map((item) => (item.field === 'authority' && item.waits && item.round === request.round ? frozenItem({ ...item, after: bureau.id }, item.round, [bureau]) : item))
  return { items: moved as unknown as ChangeRequest['items'] }
}
