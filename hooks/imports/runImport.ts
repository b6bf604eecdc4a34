import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { createOnce } from '../../database/createOnce.ts'
import type { Authority, Import } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import { dealWithLines, noCounts, type Dealt, type ImportCounts, type LineFinding } from './dealWithLines.ts'
import { barringKeys, heldKey } from './heldKeys.ts'
import { isGap } from './gaps.ts'
import { importHeader, type ImportHeader } from './importHeader.ts'
import { importLine, type ImportLine } from './importLine.ts'
import type { ImportBureau } from './planLine.ts'

/** The lines of an import's file, from the first on, as often as they are asked for. */
export type OpenTable = (job: Import) => AsyncIterable<{ line: number; cells: string[]; share: number }>

/** Lines dealt with together: their writes share a commit, and nobody else writes meanwhile. */
const batch = 100

/** How long an import is one's own without a word, in milliseconds: a batch takes a second or so. */
const leaseTime = 60_000

/** Most lines of one list. */
const mostLines = 500_000

/**
 * Takes up an import that waits to be checked or run and that nobody works on, and sees it through; gives whether there was one.
 * What a crash cuts short goes on from the last batch that was noted, and a line dealt with twice counts once.
 */
export async function runImport(payload: Payload, open: OpenTable, now: () => Date = () => new Date()): Promise<boolean> {
  const job = await takeUp(payload, now())
  if (!job) return false
  try {
    await seeThrough(payload, job, open, now)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    await compareAndSet(payload, 'imports', { id: job.id, lease: job.lease }, { state: 'unreadable', failure: error.code, leaseUntil: now().toISOString() })
  }
  return true
}

async function takeUp(payload: Payload, now: Date): Promise<Import | undefined> {
  const { docs } = await payload.db.find<Import>({
    collection: 'imports',
    where: { and: [{ state: { in: ['checking', 'running'] } }, { leaseUntil: { less_than: now.toISOString() } }] },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  })
  const [job] = docs
  if (!job) return undefined
  // What was checked and not noted to the end is checked anew: nothing has been written by it but its report.
  const isChecking = job.state === 'checking'
  const taken = await compareAndSet(payload, 'imports', { id: job.id, state: job.state, lease: job.lease }, { lease: randomUUID(), leaseUntil: later(now), ...(isChecking && { lines: 0, share: 0, counts: noCounts }) })
  if (taken && isChecking) await payload.db.deleteMany({ collection: 'import-findings', where: { import: { equals: job.id } } })
  return taken
}

async function seeThrough(payload: Payload, job: Import, open: OpenTable, now: () => Date): Promise<void> {
  const phase = job.state === 'checking' ? 'check' : 'run'
  const bureaus = await bureausOf(payload)
  const today = shanghaiDate(now())
  const seen = new Map<string, number>()
  let header: ImportHeader | undefined
  let current: Import = job
  let place = 0
  let share = 0
  let waiting: ImportLine[] = []

  const deal = async (): Promise<boolean> => {
    const lines = waiting
    waiting = []
    if (lines.length === 0) return true
    const dealt = await dealWithLines({ payload, job, phase, lines, bureaus, today, now: now() })
    if (phase === 'check') reportRepeated(lines, seen, dealt)
    const next = await note({ payload, job: current, phase, lines: place, share, dealt, now: now() })
    if (next) current = next
    return next !== undefined
  }

  for await (const line of open(job)) {
    if (!header) {
      header = importHeader(line.cells)
      if (phase === 'check') await report(payload, job, { phase, from: 0, findings: header.findings.map((finding) => ({ line: 0, ...finding })) })
      // Without its columns the list says nothing; what is unknown besides is left aside.
      if (header.findings.some(({ code }) => code !== 'column-unknown')) return end(payload, current, { phase, place, isRefused: true, now: now() })
      continue
    }
    place += 1
    share = line.share
    if (place > mostLines) throw Object.assign(new Error('import: expected fewer lines'), { name: 'TableError', code: 'table-too-large' })
    // Those that were noted are passed over; the batches lie where they lay before.
    if (place > job.lines) waiting.push(importLine(line, header, { register: job.register, secret: settings().secret, today }))
    if (waiting.length >= batch && !(await deal())) return
  }
  if (!(await deal())) return
  await end(payload, current, { phase, place, isRefused: !header, now: now() })
}

type Note = { payload: Payload; job: Import; phase: 'check' | 'run'; lines: number; share: number; dealt: Dealt; now: Date }

/** Notes how far an import has come; nothing when it was stopped, or another has taken it up. */
async function note({ payload, job, phase, lines, share, dealt, now }: Note): Promise<Import | undefined> {
  await report(payload, job, { phase, from: lines, findings: dealt.findings })
  const before: ImportCounts = { ...noCounts, ...(job.counts as Partial<ImportCounts>) }
  const counts = Object.fromEntries(Object.entries(before).map(([name, n]) => [name, n + dealt.counts[name as keyof ImportCounts]]))
  return compareAndSet(payload, 'imports', { id: job.id, state: job.state, lease: job.lease }, { lines, share, counts, leaseUntil: later(now) })
}

async function report(payload: Payload, { id }: Import, { phase, from, findings }: { phase: string; from: number; findings: LineFinding[] }): Promise<void> {
  if (findings.length === 0) return
  await createOnce(payload, 'import-findings', 'key', { key: `${id}:${phase}:${from}`, import: id, phase, from, findings })
}

/** Says that an import is through with its phase, in the audit trail too. */
async function end(payload: Payload, job: Import, { phase, place, isRefused, now }: { phase: 'check' | 'run'; place: number; isRefused: boolean; now: Date }): Promise<void> {
  const state = phase === 'run' ? 'done' : isRefused ? 'unreadable' : 'checked'
  const done = await compareAndSet(payload, 'imports', { id: job.id, state: job.state, lease: job.lease }, { state, total: place, lines: place, leaseUntil: now.toISOString(), ...(isRefused && { failure: 'columns-missing' }) })
  if (done && phase === 'run') await recordAudit({ payload }, { action: 'import', subject: `imports:${job.id}`, actor: `staff:${job.staff}`, key: `import:${job.id}:done`, details: { state, lines: place, ...(done.counts as ImportCounts) } })
}

/** Lines under the same key or identity as an earlier one of the list: the later ones would find the person on record. */
function reportRepeated(lines: ImportLine[], seen: Map<string, number>, dealt: Dealt): void {
  for (const { line, identityKey, status } of lines) {
    // Sixteen characters tell millions of lines apart, and cost little to remember.
    const identity = { identityKey: identityKey.slice(0, 16), status }
    const earlier = barringKeys(identity).map((key) => seen.get(key)).find((place) => place !== undefined)
    if (earlier === undefined) seen.set(heldKey(identity), line)
    else if (!dealt.findings.some((finding) => finding.line === line && !isGap(finding))) {
      const gaps = dealt.findings.filter((finding) => finding.line === line)
      dealt.findings = dealt.findings.filter((finding) => !gaps.includes(finding))
      if (gaps.length > 0) dealt.counts.withGaps -= 1
      dealt.findings.push({ line, path: '/basic/idNumber', code: 'line-repeated', params: { line: earlier } })
      dealt.counts.made -= 1
      dealt.counts.refused += 1
    }
  }
  dealt.findings.sort((a, b) => a.line - b.line)
}

async function bureausOf(payload: Payload): Promise<ImportBureau[]> {
  const { docs } = await payload.db.find<Authority>({ collection: 'authorities', pagination: false, limit: 0, sort: 'id' })
  return docs.map(({ id, register, regions, accepting }) => ({ id: String(id), register, regions: Array.isArray(regions) ? regions.filter((code): code is string => typeof code === 'string') : [], accepting: accepting === true }))
}

function later(now: Date): string {
  return new Date(now.getTime() + leaseTime).toISOString()
}

function isUnreadable(error: unknown): error is Error & { code: string } {
  return error instanceof Error && error.name === 'TableError' && 'code' in error
}
