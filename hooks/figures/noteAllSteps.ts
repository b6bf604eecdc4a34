import type { Payload } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { noteStep } from './noteStep.ts'

/** Cases read at once. */
const page = 200

/**
 * Notes every step of every case that the figures do not have yet, from the cases' own timelines, and gives how many cases were
 * looked at. For cases older than the figures; of the returns before a case's last one, what was marked is not known any more.
 */
export async function noteAllSteps(payload: Payload): Promise<number> {
  let seen = 0
  for (let last = ''; ; ) {
    const { docs } = await payload.db.find<ChangeRequest>({ collection: 'change-requests', where: last ? { id: { greater_than: last } } : {}, sort: 'id', limit: page, pagination: false })
    for (const request of docs) {
      const timeline = request.timeline as TimelineEntry[]
      const lastReturn = timeline.findLast(({ event }) => event === 'return')
      for (const step of timeline) await noteStep(payload, step === lastReturn ? request : { ...request, returned: null }, step)
    }
    seen += docs.length
    if (docs.length < page) return seen
    last = String(docs.at(-1)!.id)
  }
}
