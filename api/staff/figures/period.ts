import { StaffError } from '../StaffError.ts'

/** Days from and up to, both included, `YYYY-MM-DD`. */
export type Period = { from: string; to: string }

const dayMs = 24 * 60 * 60 * 1000
/** Days of the longest period: a leap year. */
const longest = 366

/** The period asked for; without one, the twelve weeks up to today. @throws {StaffError} for what is no period of at most a year */
export function periodOf(from: string | undefined, to: string | undefined, today: string): Period {
  const period = { from: from ?? addDays(mondayOf(today), -11 * 7), to: to ?? today }
  for (const side of ['from', 'to'] as const) if (!isDay(period[side])) throw new StaffError(400, 'period-malformed', `/${side}`)
  const days = (Date.parse(period.to) - Date.parse(period.from)) / dayMs + 1
  if (days < 1 || days > longest) throw new StaffError(400, 'period-malformed', '/to')
  return period
}

/** The weeks of a period, Monday to Sunday, the first and last cut to it. */
export function weeksOf({ from, to }: Period): Period[] {
  const weeks: Period[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6)
    weeks.push({ from: monday < from ? from : monday, to: sunday > to ? to : sunday })
  }
  return weeks
}

/** The months a period touches, `YYYY-MM`. */
export function monthsOf({ from, to }: Period): { first: string; last: string } {
  return { first: from.slice(0, 7), last: to.slice(0, 7) }
}

/** A day some days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}
