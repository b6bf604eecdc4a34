import type { Sum } from '../../../api/staff/figures/sumTallies.ts'
import type { Period } from '../../../api/staff/figures/period.ts'
import type { Scope } from '../../../api/staff/figures/scopes.ts'
import type { FigureTexts } from '../locales/figures.ts'
import { stepsLink } from './links.ts'

type Row = { label: string; sum: Sum; period: Period; scope: Scope; kind?: string; isTotal?: boolean }

/** Sums in rows; every count above zero opens its list. */
export function SumTable({ caption, first, rows, t }: { caption: string; first: string; rows: Row[]; t: FigureTexts }) {
  return (
    <div className="figures__scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="figures__table">
        <caption className="figures__hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {[t.received, t.approved, t.returned, t.applied, t.late, t.median, t.p90].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, sum, period, scope, kind, isTotal }) => (
            <tr key={label} data-total={isTotal}>
              <th scope="row">{label}</th>
              {(['received', 'approved', 'returned', 'applied'] as const).map((outcome) => (
                <td key={outcome}>{count(sum[outcome], stepsLink({ outcomes: [outcome], period, scope, kind }), `${label} ${t[outcome]}`)}</td>
              ))}
              <td>{count(sum.late, stepsLink({ outcomes: ['approved', 'returned'], period, scope, kind, isLate: true }), `${label} ${t.late}`)}</td>
              <td>{sum.median ?? t.noDays}</td>
              <td>{sum.p90 ?? t.noDays}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function count(value: number, href: string, what: string) {
  if (value === 0) return 0
  return (
    <a href={href} aria-label={`${what} ${value}`}>
      {value}
    </a>
  )
}
