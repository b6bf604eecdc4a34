import type { Payload } from 'payload'
import { dueOn } from './dueOn.ts'
import { readOfficeDays } from './officeDays.ts'

/** The day by which a request handed in at `from` is to be decided, by the office's calendar as it is right now: for a day that is kept. */
export async function keptDueOn(payload: Payload, from: Date, workingDays: number): Promise<string> {
  await readOfficeDays(payload)
  return dueOn(from, workingDays)
}
