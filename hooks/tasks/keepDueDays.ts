import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import type { Settings } from '../../settings.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { daysToDecide } from '../review/daysToDecide.ts'
import { dueOn } from '../review/dueOn.ts'
import { readOfficeDays } from '../review/officeDays.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import { isWorkday } from '../review/workingDays.ts'

/** Days before and after today on which the calendar is remembered: what waits was handed in and is due within them. */
const [back, ahead] = [180, 180]
const day = 24 * 3600_000

/** Cases looked at together, and the pause after them in milliseconds: whoever works goes first. */
const batch = 200
const pause = 20

/** Whether one works, by date. */
type Calendar = { [date: string]: boolean }

/** Working days to decide, by register and kind: `ningbo/registration`. */
type Times = { [register: string]: number }

type Remembered = { [dateOrKind: string]: boolean | number }

/**
 * Has the days by which waiting cases are to be decided follow the calendar and the days that there are for them: where a day off or a
 * working day was set, a newer calendar of the State Council came with a release, or the register was started with other days to decide,
 * they are counted anew. What both were is remembered in the data folder until all is done; doing it again, or in two processes at
 * once, moves nothing more. Gives how many cases were moved.
 */
export async function keepDueDays(payload: Payload, { dataDir, workingDays }: Pick<Settings, 'dataDir' | 'workingDays'>, now = new Date()): Promise<number> {
  const file = path.join(dataDir, 'calendar.json')
  await readOfficeDays(payload)
  const calendar = calendarAround(now)
  const times = timesOf(workingDays)
  const present: Remembered = { ...calendar, ...times }
  const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Remembered) : present
  const first = firstOther(known, { calendar, times })
  const moved = first === undefined ? 0 : await countAnew(payload, { first, workingDays })
  if (moved > 0) await recordAudit({ payload }, { action: 'move-due-days', subject: 'change-requests', details: { cases: moved, ...(first && { from: first }) } })
  const text = JSON.stringify(present)
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text, { mode: 0o600 })
  return moved
}

/** The first day that is not what it was, '' where all are to be counted anew as there are other days to decide; undefined: nothing is. */
function firstOther(known: Remembered, { calendar, times }: { calendar: Calendar; times: Times }): string | undefined {
  if (Object.entries(times).some(([kind, days]) => known[kind] !== days)) return ''
  return Object.keys(calendar).find((date) => date in known && known[date] !== calendar[date])
}

/** Counts anew what is due on the first day that is not what it was, or later: what is due before does not hang on it. */
async function countAnew(payload: Payload, { first, workingDays }: { first: string } & Pick<Settings, 'workingDays'>): Promise<number> {
  let moved = 0
  for (let after = ''; ; ) {
    const { docs } = await payload.db.find<ChangeRequest>({
      collection: 'change-requests',
      where: { and: [{ isWaiting: { equals: true } }, ...(first ? [{ dueOn: { greater_than_equal: first } }] : []), ...(after ? [{ id: { greater_than: after } }] : [])] },
      select: { submittedAt: true, dueOn: true, register: true, kind: true, givingAuthority: true },
      sort: 'id',
      limit: batch,
      pagination: false,
    })
    for (const request of docs) {
      const { id, submittedAt, dueOn: before } = request
      const due = submittedAt ? dueOn(new Date(submittedAt), daysToDecide({ workingDays }, request)) : before
      // A case that was taken back and handed in again meanwhile has a day by the new calendar.
      if (due !== before && (await compareAndSet(payload, 'change-requests', { id, submittedAt: submittedAt ?? null, dueOn: before ?? null }, { dueOn: due }))) moved += 1
    }
    if (docs.length < batch) return moved
    after = String(docs.at(-1)!.id)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

function timesOf(workingDays: Settings['workingDays']): Times {
  return Object.fromEntries(Object.entries(workingDays).flatMap(([register, kinds]) => Object.entries(kinds).map(([kind, days]) => [`${register}/${kind}`, days])))
}

function calendarAround(now: Date): Calendar {
  const today = Date.parse(shanghaiDate(now))
  const dates = Array.from({ length: back + ahead + 1 }, (_, i) => new Date(today + (i - back) * day).toISOString().slice(0, 10))
  return Object.fromEntries(dates.map((date) => [date, isWorkday(date)]))
}
