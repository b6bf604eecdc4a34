import type { Payload } from 'payload'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { inOneCommit } from '../../database/inOneCommit.ts'
import type { Import, Person } from '../../payload-types.ts'
import { correctRecord } from '../records/correctRecord.ts'
import { codeOf, formOfRecord } from '../records/formOfRecord.ts'
import { enterHistory, enterRecord } from './enterRecord.ts'
import { gapsOf } from './gaps.ts'
import { barringKeys, heldKey } from './heldKeys.ts'
import type { ImportLine } from './importLine.ts'
import words from './imports.locales.json' with { type: 'json' }
import { knownRecords, type Known } from './knownRecords.ts'
import { planLine, type ImportBureau, type LinePlan } from './planLine.ts'

/** How many lines came to what; `withGaps` of those made lack something. */
export type ImportCounts = { made: number; corrected: number; same: number; refused: number; withGaps: number }

/** What is wrong with a line, or lacking in it (`gap…`); `line` 0 is the list as a whole. */
export type LineFinding = Finding & { line: number }

/** What came of some lines. */
export type Dealt = { counts: ImportCounts; findings: LineFinding[] }

export type Dealing = { payload: Payload; job: Import; phase: 'check' | 'run'; lines: ImportLine[]; bureaus: ImportBureau[]; today: string; now: Date }

/** Nothing dealt with yet. */
export const noCounts: ImportCounts = { made: 0, corrected: 0, same: 0, refused: 0, withGaps: 0 }

/** Checks some lines, or enters them: new records in one commit, corrections one by one. Dealing with them again changes nothing. */
export async function dealWithLines(dealing: Dealing): Promise<Dealt> {
  const { payload, job, phase, lines, bureaus, today } = dealing
  const known = await knownRecords(payload, job, lines)
  const plans = lines.map((line) => ({ line, known: known(line), plan: planLine(line, known(line), { register: job.register, corrects: job.corrects, bureaus, today }) }))
  const dealt: Dealt = { counts: { ...noCounts }, findings: [] }
  const count = (line: ImportLine, outcome: Outcome['outcome'], findings: Finding[] = []): void => {
    dealt.counts[outcome] += 1
    if (outcome === 'made' && findings.length > 0) dealt.counts.withGaps += 1
    dealt.findings.push(...findings.map((finding) => ({ line: line.line, ...finding })))
  }
  const fresh = plans.filter(({ plan }) => plan.kind !== 'correction')
  const entered = new Set<string>()
  const outcomes = await (phase === 'check' ? Promise.all(fresh.map((one) => outcomeOf(one))) : inOneCommit(payload, () => inTurn(fresh, (one) => enter(dealing, one, entered))))
  fresh.forEach(({ line }, index) => count(line, outcomes[index]!.outcome, outcomes[index]!.findings))
  for (const { line, known: { person }, plan } of plans) {
    if (plan.kind !== 'correction') continue
    const findings = phase === 'run' ? await correct(dealing, line, person!, plan.sections) : []
    count(line, findings.length > 0 ? 'refused' : 'corrected', findings)
  }
  dealt.findings.sort((a, b) => a.line - b.line)
  return dealt
}

type Planned = { line: ImportLine; known: Known; plan: LinePlan }
type Outcome = { outcome: Exclude<keyof ImportCounts, 'withGaps'>; findings?: Finding[] }

async function outcomeOf({ plan }: Planned): Promise<Outcome> {
  if (plan.kind === 'refused') return { outcome: 'refused', findings: plan.findings }
  return plan.kind === 'new' ? { outcome: 'made', findings: plan.gaps } : { outcome: 'same' }
}

async function enter({ payload, job, today, now }: Dealing, { line, known, plan }: Planned, entered: Set<string>): Promise<Outcome> {
  if (plan.kind === 'new') {
    const isBarred = barringKeys(line).some((key) => entered.has(key))
    const person = isBarred ? undefined : await enterRecord({ payload, job, line, form: plan.form, authority: plan.authority, now })
    // Another line, or an application, was first.
    if (person) entered.add(heldKey(line))
    return person ? { outcome: 'made', findings: plan.gaps } : { outcome: 'refused', findings: [{ path: '/basic/idNumber', code: 'identity-on-record', params: {} }] }
  }
  if (plan.kind === 'same' && known.isOwn && known.person) {
    if (!known.hasEntry) await enterHistory({ payload, job, line, form: formOfRecord(known.person), authority: codeOf(known.person.authority), now, person: known.person })
    // A line that is dealt with again after a crash was made by this import all the same.
    return known.isOfThis || !known.hasEntry ? { outcome: 'made', findings: gapsOf(formOfRecord(known.person), today) } : { outcome: 'same' }
  }
  return outcomeOf({ line, known, plan })
}

async function correct({ payload, job, now }: Dealing, { line, identityKey }: ImportLine, person: Person, sections: [Parameters<typeof correctRecord>[0]['section'], object][]): Promise<Finding[]> {
  for (const [section, values] of sections) {
    const key = `import:${job.id}:${line}:${identityKey.slice(0, 16)}:${section}`
    const { findings } = await correctRecord({ payload, person: person.id, section, values: values as Parameters<typeof correctRecord>[0]['values'], reason: words.zh.reason, actor: { kind: 'staff', id: job.staff }, key, now })
    if (findings.length > 0) return findings
  }
  return []
}

async function inTurn<T, R>(all: T[], one: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of all) results.push(await one(item))
  return results
}
