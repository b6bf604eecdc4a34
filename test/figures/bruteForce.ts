import type { Payload } from 'payload'
import chineseDays from 'chinese-days'
import type { ChangeRequest } from '../../payload-types.ts'

type Entry = { event: string; at: string; authority: string; rev: number }
type Decision = { bureau: string; kind: string; day: string; took: number }

/** What happened, read off the timelines one by one: nothing of what the figures are made of takes part. */
export async function bruteForce(payload: Payload, isIncluded: (bureau: string, day: string) => boolean) {
  const { docs } = await payload.db.find<ChangeRequest>({ collection: 'change-requests', limit: 0, pagination: false })
  const events = docs.flatMap((request) => {
    const timeline = request.timeline as Entry[]
    const kind = request.givingAuthority ? 'transfer' : request.kind
    return timeline.map((entry, index) => ({ ...entry, kind, day: dayOf(entry.at), handedIn: timeline.slice(0, index).reverse().find(({ event }) => event === 'submit') }))
  })
  const included = events.filter(({ authority, day }) => isIncluded(authority, day))
  const of = (event: string) => included.filter((entry) => entry.event === event)
  const decisions: Decision[] = [...of('approve'), ...of('return')].map(({ authority, kind, day, handedIn }) => ({ bureau: authority, kind, day, took: workdays(dayOf(handedIn!.at), day) }))
  const times = decisions.map(({ took }) => took).sort((a, b) => a - b)
  return {
    received: of('submit'),
    approved: of('approve'),
    returned: of('return'),
    applied: of('apply'),
    median: times[Math.ceil(times.length * 0.5) - 1],
    p90: times[Math.ceil(times.length * 0.9) - 1],
  }
}

function dayOf(at: string): string {
  return new Date(Date.parse(at) + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

function workdays(from: string, to: string): number {
  let days = 0
  for (let day = from; day < to; ) {
    day = new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    if (chineseDays.isWorkday(day)) days += 1
  }
  return days
}
