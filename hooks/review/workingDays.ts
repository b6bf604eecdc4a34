import chineseDays from 'chinese-days'
import { officeDays } from './officeDays.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Whether one works on a day, `YYYY-MM-DD`: as the office has set it, else by the State Council's calendar with its holidays and the
 * working weekends made up for them (`chinese-days`, a CommonJS package).
 */
export function isWorkday(date: string): boolean {
  return officeDays().get(date) ?? chineseDays.isWorkday(date)
}

/** The day that many working days after another, or before it where below 0; 0 is the day itself, or the next on which one works. */
export function findWorkday(count: number, from: string): string {
  const step = count < 0 ? -day : day
  let at = Date.parse(from)
  for (let left = Math.abs(count); left > 0 || !isWorkday(dateOf(at)); ) {
    at += step
    if (left > 0 && isWorkday(dateOf(at))) left -= 1
  }
  return dateOf(at)
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
