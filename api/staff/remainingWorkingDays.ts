import { isWorkday } from '../../hooks/review/workingDays.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Working days left until the last day, by the State Council's calendar: 0 is the last day itself, below 0 it is over.
 * Both days as `YYYY-MM-DD`, where the register is kept.
 */
export function remainingWorkingDays(dueOn: string, today: string): number {
  if (today === dueOn) return 0
  return today < dueOn ? workingDays(today, dueOn) : -Math.max(1, workingDays(dueOn, today))
}

/** Working days after `from`, up to and with `to`. */
function workingDays(from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from) + day; at <= Date.parse(to); at += day) {
    if (isWorkday(new Date(at).toISOString().slice(0, 10))) count += 1
  }
  return count
}
