import type { FieldHook } from 'payload'
import type { TimelineEntry } from '../hooks/review/timeline.ts'

/** Leaves out of a timeline where each step came from: that is for the audit trail, not for whoever may read the case. */
export const hideOrigins: FieldHook = ({ overrideAccess, value }) => {
  if (overrideAccess || !Array.isArray(value)) return value
  return (value as TimelineEntry[]).map(({ from: _, ...step }) => step)
}
