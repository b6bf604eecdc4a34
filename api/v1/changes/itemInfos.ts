import { frozenItem, itemsOf, type FrozenItem } from '../../../hooks/records/frozenItem.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { Planned } from './planOf.ts'

/** One changed item, as the applicant sees it. */
export type ChangeItem = Omit<FrozenItem, 'round'> & { outcome?: 'in-force' | 'waiting' | 'returned' | 'dropped' }

/** The items of a plan, with the labels of today. */
export function plannedItems({ items, bureaus }: Pick<Planned, 'items' | 'bureaus'>): ChangeItem[] {
  return items.map((item) => withoutRound(frozenItem(item, 1, bureaus)))
}

/** The items of a request that was handed in, with what came of each. */
export function handedInItems(request: ChangeRequest): ChangeItem[] {
  return itemsOf(request).map((item) => ({ ...withoutRound(item), outcome: item.waits ? outcomeOf(request.status) : 'in-force' }))
}

const outcomes: { [status in ChangeRequest['status']]?: ChangeItem['outcome'] } = { approved: 'in-force', applied: 'in-force', returned: 'returned', draft: 'returned', cancelled: 'dropped', discarded: 'dropped' }

function outcomeOf(status: ChangeRequest['status']): ChangeItem['outcome'] {
  return outcomes[status] ?? 'waiting'
}

function withoutRound({ round: _, ...item }: FrozenItem): ChangeItem {
  return item
}
