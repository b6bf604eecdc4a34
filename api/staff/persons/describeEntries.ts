import type { PayloadRequest } from 'payload'
import { itemsOf } from '../../../hooks/records/frozenItem.ts'
import { standingReturn } from '../../../hooks/review/standingReturn.ts'
import type { TimelineEntry } from '../../../hooks/review/timeline.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { historyKind, historyRequests } from '../../v1/history/entries.ts'
import { bureauName } from '../bureauName.ts'
import { describeFiles, type CaseFile } from '../describeFiles.ts'
import { describeTimeline } from '../describeTimeline.ts'
import type { Language } from '../language.ts'
import { masked } from '../../../protection/masked.ts'

/** One entry in the history of a record as the office reads it: what it altered, when, by whom, on what papers. */
export type PersonEntry = {
  id: string
  receipt: string
  kind: ReturnType<typeof historyKind>
  section?: string
  status: ChangeRequest['status']
  /** The last step, and who of the office took it. */
  event: string
  by: TimelineEntry['by']
  name?: string
  bureau?: string
  submittedAt?: string
  decidedAt?: string
  reason?: string
  items: { label: string; before: string; after: string }[]
  files: CaseFile[]
}

/** The history of a record, newest first; it stays one when the record moves, so who has the record sees all of it. */
export async function describeEntries(req: PayloadRequest, person: Person, language: Language): Promise<PersonEntry[]> {
  const requests = await historyRequests(req, person, {})
  const entries: PersonEntry[] = []
  for (const request of requests) entries.push(await describeEntry(req, request, language))
  return entries
}

async function describeEntry(req: PayloadRequest, request: ChangeRequest, language: Language): Promise<PersonEntry> {
  const [last] = await describeTimeline(req, ((request.timeline ?? []) as TimelineEntry[]).slice(-1), language)
  const code = typeof request.authority === 'object' ? request.authority?.id : request.authority
  return {
    id: request.id,
    receipt: request.receipt,
    kind: historyKind(request),
    section: request.section ?? undefined,
    status: request.status,
    event: last?.event ?? '',
    by: last?.by ?? 'system',
    name: last?.name,
    bureau: await bureauName(req.payload, code, language),
    submittedAt: request.submittedAt ?? undefined,
    decidedAt: request.decidedAt ?? undefined,
    reason: request.reason ?? standingReturn(request)?.reason,
    items: itemsOf(request).map(({ field, labels }) => ({ label: labels.field[language], before: masked(field, labels.before[language]), after: masked(field, labels.after[language]) })),
    // Past cases of another bureau keep their papers to that bureau: the access rules leave those out.
    files: await describeFiles(req, request, language),
  }
}
