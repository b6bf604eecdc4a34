import { officeDays } from '../../hooks/review/officeDays.ts'
import { workingDaysBetween } from '../../hooks/review/workingDaysBetween.ts'

/**
 * Working days left until the last day, by the State Council's calendar: 0 is the last day itself, below 0 it is over.
 * Both days as `YYYY-MM-DD`, where the register is kept.
 */
export function remainingWorkingDays(dueOn: string, today: string): number {
  const calendar = officeDays()
  if (calendar !== countedBy) {
    known.clear()
    countedBy = calendar
  }
  const key = `${dueOn} ${today}`
  let days = known.get(key)
  if (days === undefined) {
    // A page of the queue asks for a handful of days, again and again; a new day begins anew.
    if (known.size > 500) known.clear()
    known.set(key, (days = count(dueOn, today)))
  }
  return days
}

const known = new Map<string, number>()

/** The office's calendar that the known figures rest on. */
let countedBy: ReadonlyMap<string, boolean> | undefined

function count(dueOn: string, today: string): number {
  if (today === dueOn) return 0
  return today < dueOn ? workingDaysBetween(today, dueOn) : -Math.max(1, workingDaysBetween(dueOn, today))
}
