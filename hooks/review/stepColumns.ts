import type { ChangeRequest } from '../../payload-types.ts'
import { itemsOf } from '../records/frozenItem.ts'

/** Steps after which the first of two signatures still stands: the case is what was signed, and in the same bureau. */
const keeping = ['sign-first', 'claim', 'release', 'take-over', 'approve', 'acknowledge']

/** What a step writes beside what it says: the first signature, where it falls, and what a change alters, for the queue's column. */
export function stepColumns(event: string, request: Pick<ChangeRequest, 'items' | 'firstSignedBy'>, round: number): Partial<ChangeRequest> {
  const fields = itemsOf(request).filter((item) => item.round === round).map(({ field }) => field)
  const unsigned = request.firstSignedBy && !keeping.includes(event) ? { firstSignedBy: null, firstSignedByName: null, firstSignedAt: null } : {}
  return { ...(fields.length > 0 && { changedFields: [...new Set(fields)].join(',') }), ...unsigned }
}
