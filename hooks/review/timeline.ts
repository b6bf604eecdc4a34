/** Who takes a step; staff are never named to applicants. */
export type Actor = { kind: 'applicant' | 'staff' | 'system'; id: string }

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
  /** What the one who took the step tells colleagues. */
  note?: string
}
