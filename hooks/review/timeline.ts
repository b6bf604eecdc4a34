import type { Origin } from '../../access/originOf.ts'

/** Who takes a step; staff are never named to applicants. */
export type Actor = { kind: 'applicant' | 'staff' | 'system'; id: string; name?: string; /** Where the request came from, for the audit trail. */ from?: Origin }

/** One step in the life of a request, as its `timeline` keeps it; `at` is an ISO moment. */
export type TimelineEntry = {
  rev: number
  event: string
  round: number
  at: string
  by: Actor['kind']
  actor: string
  /** The bureau in charge after the step. */
  authority?: string
  /** What the audit trail says of a member of staff beside the account: the name, and where the request came from. */
  actorName?: string
  from?: Origin
  /** What the one who took the step tells colleagues. */
  note?: string
}
