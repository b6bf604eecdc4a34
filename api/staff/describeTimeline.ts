import type { PayloadRequest } from 'payload'
import type { TimelineEntry } from '../../hooks/review/timeline.ts'
import { bureauName } from './bureauName.ts'
import type { Language } from './language.ts'

/** One step of a case as colleagues read it. */
export type CaseStep = { event: string; at: string; round: number; by: TimelineEntry['by']; name?: string; bureau?: string }

/** The steps of a case with the names of those who took them, the latest first. */
export async function describeTimeline(req: PayloadRequest, timeline: TimelineEntry[], language: Language): Promise<CaseStep[]> {
  const ids = [...new Set(timeline.filter(({ by }) => by === 'staff').map(({ actor }) => actor))]
  const names = await staffNames(req, ids)
  const steps = timeline.map(async ({ event, at, round, by, actor, authority }) => ({
    event,
    at,
    round,
    by,
    name: by === 'staff' ? names.get(actor) : undefined,
    bureau: await bureauName(req.payload, authority, language),
  }))
  return (await Promise.all(steps)).reverse()
}

/** Past access rules on purpose: an account is its owner's, yet the name of the colleague who took a step belongs to the case. */
async function staffNames(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({ collection: 'staff', where: { id: { in: ids } }, select: { name: true }, depth: 0, limit: ids.length, pagination: false, req })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
