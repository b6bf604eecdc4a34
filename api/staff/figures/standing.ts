import type { PayloadRequest, Where } from 'payload'
import { dueOn } from '../../../hooks/review/dueOn.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import { inScope, type Scope } from './scopes.ts'

/** Working days before its last day from which a case counts as nearly overdue, as in the queue. */
const soon = 1

/** What waits at this moment: cases to decide, those past their day, those whose day is near; `soonUpTo` is the last such day. */
export type Standing = { waiting: number; overdue: number; dueSoon: number; today: string; soonUpTo: string }

/** Counts what waits in a scope, by the access rules of the cases. */
export async function standing(req: PayloadRequest, scope: Scope, now = new Date()): Promise<Standing> {
  const today = shanghaiDate(now)
  const soonUpTo = dueOn(now, soon)
  return {
    waiting: await count(req, scope, []),
    overdue: await count(req, scope, [{ dueOn: { less_than: today } }]),
    dueSoon: await count(req, scope, [{ dueOn: { greater_than_equal: today } }, { dueOn: { less_than_equal: soonUpTo } }]),
    today,
    soonUpTo,
  }
}

async function count(req: PayloadRequest, scope: Scope, conditions: Where[]): Promise<number> {
  const { totalDocs } = await req.payload.count({ collection: 'change-requests', where: { and: [{ isWaiting: { equals: true } }, inScope(scope), ...conditions] }, overrideAccess: false, req })
  return totalDocs
}
