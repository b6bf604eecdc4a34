import type { Figures } from '../../../api/staff/figures/figuresOf.ts'
import type { Scope } from '../../../api/staff/figures/scopes.ts'
import type { FigureTexts } from '../locales/figures.ts'
import { stepsLink } from './links.ts'
import { fills, Patterns, type Series } from './Patterns.tsx'

const width = 960
const height = 260
const left = 44
const bottom = 28
const top = 34

/**
 * Two bars a week: what came in, and what was decided, returns on top of approvals. A drawing for the eye; whoever cannot see it has the
 * same in the table below, with the same links, so it is left out of the tab order.
 */
export function WeekChart({ figures: { weeks }, scope, t }: { figures: Figures; scope: Scope; t: FigureTexts }) {
  const highest = niceTop(Math.max(...weeks.map(({ received, approved, returned }) => Math.max(received, approved + returned)), 1))
  const y = (value: number): number => height - bottom - (value / highest) * (height - bottom - top)
  const slot = (width - left) / weeks.length
  const bar = Math.min(slot * 0.36, 28)
  const every = Math.ceil(weeks.length / 14)
  return (
    <svg className="figures__chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <Patterns />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line x1={left} x2={width} y1={y(highest * share)} y2={y(highest * share)} stroke="#d9dde3" />
          <text x={left - 8} y={y(highest * share) + 4} textAnchor="end">
            {highest * share}
          </text>
        </g>
      ))}
      {weeks.map(({ from, to, received, approved, returned }, index) => {
        const middle = left + slot * (index + 0.5)
        const shape = (series: Series, x: number, base: number, value: number) => (
          <a href={stepsLink({ outcomes: [series], period: { from, to }, scope })} tabIndex={-1}>
            <rect x={x} y={y(base + value)} width={bar} height={y(base) - y(base + value)} {...fills[series]} />
          </a>
        )
        return (
          <g key={from}>
            {received > 0 && shape('received', middle - bar - 1, 0, received)}
            {approved > 0 && shape('approved', middle + 1, 0, approved)}
            {returned > 0 && shape('returned', middle + 1, approved, returned)}
            {weeks.length <= 16 && received > 0 && label(received, middle - bar / 2 - 1, y(received))}
            {weeks.length <= 16 && approved + returned > 0 && label(approved + returned, middle + bar / 2 + 1, y(approved + returned))}
            {index % every === 0 && (
              <text x={middle} y={height - 8} textAnchor="middle">
                {from.slice(5)}
              </text>
            )}
          </g>
        )
      })}
      <text x={4} y={12}>
        {t.trendAxis}
      </text>
    </svg>
  )
}

function label(value: number, x: number, at: number) {
  return (
    <text x={x} y={at - 4} textAnchor="middle">
      {value}
    </text>
  )
}

/** The next number above that four lines divide into whole ones. */
function niceTop(value: number): number {
  const steps = [4, 8, 12, 20, 40]
  const size = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return steps.map((step) => step * size).find((step) => step >= value) ?? 100 * size
}
