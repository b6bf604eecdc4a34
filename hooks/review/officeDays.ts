import type { Payload } from 'payload'
import { readRows } from '../../database/readRows.ts'

/** How long the office's own days are kept, in milliseconds. */
const keep = 20_000

/** Days there can be: all of a century. */
const most = 36_600

type Kept = { until: number; days: ReadonlyMap<string, boolean> }

/** The register of this process, and the days that its office has set; every sum of days in the process goes by them. */
let source: Payload | undefined
let kept: Kept = { until: 0, days: new Map() }

/** Says where the office's days are read from; called once as a process opens the register. */
export function watchOfficeDays(payload: Payload): void {
  source = payload
  kept = { until: 0, days: new Map() }
}

/**
 * The days that the office has set, `YYYY-MM-DD` → whether one works. As they were when last read: whoever asks after that has gone
 * stale has them read anew for the next. What is stored for good, as a day by which to decide, asks `readOfficeDays` before.
 */
export function officeDays(): ReadonlyMap<string, boolean> {
  if (source && kept.until < Date.now()) {
    const payload = source
    // One reader at a time; until it is done the old days count.
    kept = { ...kept, until: Date.now() + keep }
    readOfficeDays(payload).catch((err: unknown) => payload.logger.warn({ err, msg: 'working days: could not be read, the last known ones count' }))
  }
  return kept.days
}

/** Reads the office's days from the database. */
export async function readOfficeDays(payload: Payload): Promise<void> {
  const rows = await readRows(payload, { collection: 'working-days', columns: ['date', 'arrangement'], where: {}, limit: most })
  kept = { until: Date.now() + keep, days: new Map(rows.map(({ date, arrangement }) => [String(date).slice(0, 10), arrangement === 'working'])) }
}
