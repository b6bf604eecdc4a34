import type { CaseStepData, FigureKind } from './caseStep.ts'

/** Counts of one kind of case: steps by outcome, late decisions, decisions by working days taken, marks of returns. */
export type Counts = {
  received: number
  approved: number
  returned: number
  applied: number
  late: number
  took: { [workingDays: string]: number }
  marks: { [mark: string]: number }
}

/** The counts of a day, of the kinds that occurred. */
export type DayCounts = { [kind in FigureKind]?: Counts }

type Counted = Pick<CaseStepData, 'kind' | 'outcome' | 'workingDays' | 'isLate' | 'marks'>

/** Nothing counted yet. */
export function noCounts(): Counts {
  return { received: 0, approved: 0, returned: 0, applied: 0, late: 0, took: {}, marks: {} }
}

/** The steps of a day, counted. */
export function countSteps(steps: Counted[]): DayCounts {
  const day: DayCounts = {}
  for (const { kind, outcome, workingDays, isLate, marks } of steps) {
    const counts = (day[kind] ??= noCounts())
    counts[outcome] += 1
    if (isLate) counts.late += 1
    if (typeof workingDays === 'number') add(counts.took, String(workingDays))
    for (const mark of (marks ?? '').split('|').filter(Boolean)) add(counts.marks, mark)
  }
  return day
}

/** Adds counts to a sum. */
export function addCounts(sum: Counts, more: Counts): void {
  for (const name of ['received', 'approved', 'returned', 'applied', 'late'] as const) sum[name] += more[name]
  for (const [days, count] of Object.entries(more.took)) add(sum.took, days, count)
  for (const [mark, count] of Object.entries(more.marks)) add(sum.marks, mark, count)
}

/** The value at a share of the decisions by time taken (nearest rank): 0.5 is the median, 0.9 what nine of ten stay within. */
export function quantile(took: Counts['took'], share: number): number | undefined {
  const values = Object.entries(took).map(([days, count]) => [Number(days), count] as const).sort(([a], [b]) => a - b)
  const total = values.reduce((sum, [, count]) => sum + count, 0)
  let passed = 0
  for (const [days, count] of values) {
    passed += count
    if (passed >= Math.ceil(total * share)) return days
  }
  return undefined
}

function add(counts: { [name: string]: number }, name: string, more = 1): void {
  counts[name] = (counts[name] ?? 0) + more
}
