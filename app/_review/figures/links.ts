import type { Outcome } from '../../../api/staff/figures/sumTallies.ts'
import type { Period } from '../../../api/staff/figures/period.ts'
import type { Scope } from '../../../api/staff/figures/scopes.ts'
import { queueLink } from '../queue/queueAddress.ts'

type Asked = { outcomes: Outcome[]; period: Period; scope: Scope; kind?: string; mark?: string; isLate?: true; sort?: string }

/** The list behind a figure of a period: the steps that it counts. */
export function stepsLink({ outcomes, period, scope, kind, mark, isLate, sort }: Asked): string {
  const conditions: [string, string][] = [
    ['day][greater_than_equal', period.from],
    ['day][less_than_equal', period.to],
    ...outcomes.map((outcome, index): [string, string] => (outcomes.length > 1 ? [`outcome][in][${index}`, outcome] : ['outcome][equals', outcome])),
    ...scoped(scope),
    ...(kind ? [['kind][equals', kind] as [string, string]] : []),
    ...(mark ? [['marks][contains', `|${mark}|`] as [string, string]] : []),
    ...(isLate ? [['isLate][equals', 'true'] as [string, string]] : []),
  ]
  return address(conditions, sort)
}

/** The queue's cases that wait in a scope, by their last day where one is given. */
export function queueOf(scope: Scope, due: { before?: string; upTo?: string } = {}): string {
  const part = scope.isWhole ? {} : scope.level === 'register' ? { register: scope.id } : { bureau: scope.bureaus.map(({ code }) => code).join(',') }
  return queueLink({ ...(due.before && { dueBefore: due.before }), ...(due.upTo && { dueTo: due.upTo }), ...part })
}

/** The list of steps under conditions that all hold; those that begin alike are one. */
function address(conditions: [string, string][], sort?: string): string {
  const query = new URLSearchParams()
  const places: string[] = []
  for (const [path, value] of conditions) {
    const start = path.replace(/\]\[\d+$/, '')
    if (!places.includes(start)) places.push(start)
    query.append(`where[and][${places.indexOf(start)}][${path}]`, value)
  }
  if (sort) query.append('sort', sort)
  return `/admin/collections/case-steps?${query.toString()}`
}

function scoped({ level, id, bureaus, isWhole }: Scope): [string, string][] {
  // The access rules narrow to the whole by themselves.
  if (isWhole) return []
  if (level === 'register') return [['register][equals', id]]
  if (bureaus.length === 1) return [['authority][equals', bureaus[0]!.code]]
  return bureaus.map(({ code }, index) => [`authority][in][${index}`, code])
}
