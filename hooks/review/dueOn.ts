import { findWorkday } from './workingDays.ts'
import { shanghaiDate } from './shanghaiDate.ts'

/** The day by which a request handed in at `from` is to be decided, `YYYY-MM-DD`: so many working days later, by the calendar of the office. */
export function dueOn(from: Date, workingDays: number): string {
  return findWorkday(workingDays, shanghaiDate(from))
}
