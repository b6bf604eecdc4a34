import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from './timeline.ts'

/** Why a request came back, and what is to be mended, as far as its applicant is told. */
export type StandingReturn = { reason: string; fields: string[]; files: string[] }

/**
 * Why a request came back, while that is still to be mended. The row keeps it beyond the next submission, for whoever reviews what was
 * mended; to its applicant nothing is said of it any more from then on.
 */
export function standingReturn({ returned, timeline }: Pick<ChangeRequest, 'returned' | 'timeline'>): StandingReturn | undefined {
  const { reason, fields = [], files = [] } = (returned ?? {}) as Partial<StandingReturn>
  const isHandedIn = ((timeline ?? []) as TimelineEntry[]).findLast(({ event }) => ['return', 'submit', 'apply'].includes(event))?.event !== 'return'
  return reason && !isHandedIn ? { reason, fields, files } : undefined
}
