import { figureKinds, type FigureKind } from '../../../hooks/figures/caseStep.ts'
import { addCounts, noCounts, quantile, type Counts, type DayCounts } from '../../../hooks/figures/tallies.ts'
import { weeksOf, type Period } from './period.ts'

/** What a step was, for the lists that figures open. */
export type Outcome = 'received' | 'approved' | 'returned' | 'applied'

/** A bureau's counts by day. */
export type TallyDays = { authority: string; days: { [day: string]: DayCounts } }

/** Counts as they are shown: steps by outcome, late ones, and working days to a decision. */
export type Sum = Pick<Counts, 'received' | 'approved' | 'returned' | 'applied' | 'late'> & { median?: number; p90?: number }

/** All sums of a period. */
export type Sums = {
  total: Sum
  kinds: (Sum & { kind: FigureKind })[]
  weeks: (Period & Sum)[]
  bureaus: (Sum & { code: string })[]
  /** What returns marked, the most frequent first. */
  marks: { mark: string; count: number }[]
}

/** Adds up the days of a period: in all, by kind, by week, by bureau. */
export function sumTallies(tallies: TallyDays[], period: Period): Sums {
  const total = noCounts()
  const kinds = new Map(figureKinds.map((kind) => [kind, noCounts()]))
  const weeks = weeksOf(period).map((week) => ({ week, counts: noCounts() }))
  const bureaus = new Map<string, Counts>()
  for (const { authority, days } of tallies) {
    for (const [day, counted] of Object.entries(days)) {
      if (day < period.from || day > period.to) continue
      const week = weeks.find(({ week }) => day <= week.to)!
      for (const [kind, counts] of Object.entries(counted) as [FigureKind, Counts][]) {
        for (const sum of [total, kinds.get(kind)!, week.counts, entry(bureaus, authority)]) addCounts(sum, counts)
      }
    }
  }
  return {
    total: shown(total),
    kinds: [...kinds].map(([kind, counts]) => ({ kind, ...shown(counts) })),
    weeks: weeks.map(({ week, counts }) => ({ ...week, ...shown(counts) })),
    bureaus: [...bureaus].map(([code, counts]) => ({ code, ...shown(counts) })).sort((a, b) => b.received - a.received || (a.code < b.code ? -1 : 1)),
    marks: Object.entries(total.marks).map(([mark, count]) => ({ mark, count })).sort((a, b) => b.count - a.count || (a.mark < b.mark ? -1 : 1)),
  }
}

function shown({ received, approved, returned, applied, late, took }: Counts): Sum {
  return { received, approved, returned, applied, late, median: quantile(took, 0.5), p90: quantile(took, 0.9) }
}

function entry(map: Map<string, Counts>, key: string): Counts {
  const there = map.get(key) ?? noCounts()
  map.set(key, there)
  return there
}
