import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { createOnce } from '../../database/createOnce.ts'
import type { CaseStep } from '../../payload-types.ts'
import { countSteps, type DayCounts } from './tallies.ts'

/** Steps taken up at once. */
const batch = 200

/**
 * Brings the tallies up to the steps noted so far and gives how many were new, at most about `limit`. A day that has a new step is
 * counted anew as a whole, so doing it twice, or in two processes at once, changes nothing.
 */
export async function foldSteps(payload: Payload, limit = Infinity): Promise<number> {
  let folded = 0
  while (folded < limit) {
    const { docs } = await payload.db.find<CaseStep>({ collection: 'case-steps', where: { isTallied: { equals: false } }, limit: batch, pagination: false })
    if (docs.length === 0) break
    const days = new Map(docs.map((step) => [`${codeOf(step)}:${step.day}`, step]))
    for (const step of days.values()) await tallyDay(payload, step)
    for (const { id } of docs) await compareAndSet(payload, 'case-steps', { id, isTallied: false }, { isTallied: true })
    folded += docs.length
  }
  return folded
}

/**
 * Counts a bureau's day. The steps are read after the tally's `rev`, so whoever wins the write has seen every step that was there
 * then; a step noted later brings its own count.
 */
async function tallyDay(payload: Payload, step: CaseStep): Promise<void> {
  const { day, register } = step
  const authority = codeOf(step)
  const month = day.slice(0, 7)
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const tally = await createOnce(payload, 'tallies', 'key', { key: `${authority}:${month}`, authority, register, month, days: {}, rev: 0 })
    const { docs } = await payload.db.find<CaseStep>({ collection: 'case-steps', where: { and: [{ authority: { equals: authority } }, { day: { equals: day } }] }, limit: 0, pagination: false })
    const days = { ...(tally.days as { [day: string]: DayCounts }), [day]: countSteps(docs.map(asCounted)) }
    if (await compareAndSet(payload, 'tallies', { id: tally.id, rev: tally.rev }, { days, rev: tally.rev + 1, updatedAt: new Date().toISOString() })) return
  }
  throw new Error(`tallies ${authority}:${month}: expected to write after 50 tries, others were always first`)
}

function asCounted({ kind, outcome, workingDays, isLate, marks }: CaseStep): Parameters<typeof countSteps>[0][number] {
  return { kind, outcome, workingDays: workingDays ?? undefined, isLate: isLate ?? undefined, marks: marks ?? undefined }
}

function codeOf({ authority }: CaseStep): string {
  return typeof authority === 'object' ? authority.id : authority
}
