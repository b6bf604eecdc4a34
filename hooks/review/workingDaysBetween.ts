import { isWorkday } from './workingDays.ts'

const day = 24 * 60 * 60 * 1000

/** Working days after `from`, up to and with `to`, both `YYYY-MM-DD`; none where `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from) + day; at <= Date.parse(to); at += day) {
    if (isWorkday(new Date(at).toISOString().slice(0, 10))) count += 1
  }
  return count
}
