import type { PayloadRequest } from 'payload'
import { signedIn } from '../signedIn.ts'
import { caseRule } from './caseRule.ts'
import { queueViews, viewWhere, type QueueView } from './queueViews.ts'

/** How many cases the views of what is to be decided hold. */
export type QueueCounts = { [view in Exclude<QueueView, 'decided' | 'all'>]: number }

/** Counts the cases that wait, by view; exact, since each count has conditions and MongoDB estimates only those without. */
export async function countQueue(req: PayloadRequest, now = new Date()): Promise<QueueCounts> {
  const member = signedIn(req)
  const views = queueViews.filter((view): view is keyof QueueCounts => view !== 'decided' && view !== 'all')
  const counts = await Promise.all(
    views.map(async (view): Promise<[string, number]> => {
      // Past the layer that would add the rule a second time; the rule is in the condition.
      const { totalDocs } = await req.payload.db.count({ collection: 'change-requests', where: { and: [caseRule(req), ...viewWhere(view, member, now)] } })
      return [view, totalDocs]
    }),
  )
  return Object.fromEntries(counts) as QueueCounts
}
