import type { PayloadRequest } from 'payload'
import type { TimelineEntry } from '../../hooks/review/timeline.ts'
import { bureauName } from './bureauName.ts'
import type { Language } from './language.ts'
import { staffNames } from './staffNames.ts'

/** One step of a case as colleagues read it. */
export type CaseStep = { event: string; at: string; round: number; by: TimelineEntry['by']; name?: string; bureau?: string; note?: string }

/** The steps of a case with the names of those who took them, the latest first. */
export async function describeTimeline(req: PayloadRequest, timeline: TimelineEntry[], language: Language): Promise<CaseStep[]> {
  const ids = [...new Set(timeline.filter(({ by }) => by === 'staff').map(({ actor }) => actor))]
  const names = await staffNames(req.payload, ids)
  const steps = timeline.map(async ({ event, at, round, by, actor, authority, note }) => ({
    event,
    at,
    round,
    by,
    name: by === 'staff' ? names.get(actor) : undefined,
    bureau: await bureauName(req.payload, authority, language),
    note,
  }))
  return (await Promise.all(steps)).reverse()
}
