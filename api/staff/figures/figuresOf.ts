import type { PayloadRequest } from 'payload'
import { isEmpty } from '../../../database/isEmpty.ts'
import { libraryReasons } from '../../../hooks/content/libraryReasons.ts'
import { reasonMark } from '../../../hooks/figures/caseStep.ts'
import { foldSteps } from '../../../hooks/figures/foldSteps.ts'
import type { DayCounts } from '../../../hooks/figures/tallies.ts'
import { bureauName } from '../bureauName.ts'
import { languageOf } from '../language.ts'
import { markLabel } from './markLabel.ts'
import { monthsOf, type Period } from './period.ts'
import { inScope, type Scope } from './scopes.ts'
import { standing, type Standing } from './standing.ts'
import { sumTallies, type Sums } from './sumTallies.ts'

/** Steps counted before an answer at most; more than these the worker takes up. */
const patience = 2000

type MarkCount = { mark: string; label: string; count: number }

/** The dashboard's figures: flows of a period, and what waits now. */
export type Figures = Omit<Sums, 'bureaus' | 'marks'> & {
  scope: Pick<Scope, 'id' | 'name' | 'level'>
  period: Period
  bureaus: (Sums['bureaus'][number] & { name?: string })[]
  /** What returns marked, and the reasons of the library they gave; the most frequent first. */
  marks: MarkCount[]
  reasons: MarkCount[]
  now: Standing
}

/** The figures of a scope and period, by the access rules of those who ask. */
export async function figuresOf(req: PayloadRequest, scope: Scope, period: Period, now = new Date()): Promise<Figures> {
  // Before the first tally the worker is still at the cases that are older than the figures.
  if (!(await isEmpty(req.payload, 'tallies'))) await foldSteps(req.payload, patience)
  const { first, last } = monthsOf(period)
  const { docs } = await req.payload.find({
    collection: 'tallies',
    where: { and: [inScope(scope), { month: { greater_than_equal: first } }, { month: { less_than_equal: last } }] },
    select: { authority: true, days: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const tallies = docs.map(({ authority, days }) => ({ authority: typeof authority === 'object' ? authority.id : authority, days: days as { [day: string]: DayCounts } }))
  const sums = sumTallies(tallies, period)
  const language = languageOf(req)
  const titles = new Map((await libraryReasons(req.payload)).map(({ id, title }) => [`${reasonMark}${id}`, title[language]]))
  return {
    scope: { id: scope.id, name: scope.name, level: scope.level },
    period,
    ...sums,
    bureaus: await Promise.all(sums.bureaus.map(async (sum) => ({ ...sum, name: await bureauName(req.payload, sum.code, language) }))),
    marks: sums.marks.filter(({ mark }) => !mark.startsWith(reasonMark)).map((one) => ({ ...one, label: markLabel(one.mark, language) })),
    reasons: sums.marks.flatMap((one) => (titles.has(one.mark) ? [{ ...one, label: titles.get(one.mark)! }] : [])),
    now: await standing(req, scope, now),
  }
}
