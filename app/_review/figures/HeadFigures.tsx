import type { Figures } from '../../../api/staff/figures/figuresOf.ts'
import type { Scope } from '../../../api/staff/figures/scopes.ts'
import type { FigureTexts } from '../locales/figures.ts'
import { fill } from '../locales/texts.ts'
import { queueOf, stepsLink } from './links.ts'

/** The four figures on top; each opens the list behind it. */
export function HeadFigures({ figures, scope, t }: { figures: Figures; scope: Scope; t: FigureTexts }) {
  const { total, period, now } = figures
  const decided = total.approved + total.returned
  const decisions = { outcomes: ['approved', 'returned'] as ['approved', 'returned'], period, scope }
  const heads: { label: string; value: string | number; unit?: string; href: string; hint: string; isPressing?: boolean }[] = [
    { label: t.received, value: total.received, href: stepsLink({ outcomes: ['received'], period, scope }), hint: t.receivedHint },
    { label: t.decided, value: decided, href: stepsLink(decisions), hint: fill(t.decidedHint, { approved: total.approved, returned: total.returned, rate: decided === 0 ? 0 : Math.round((100 * total.returned) / decided) }) },
    {
      label: t.median,
      value: total.median ?? t.noDays,
      unit: total.median === undefined ? undefined : t.unit,
      href: stepsLink({ ...decisions, sort: '-workingDays' }),
      hint: total.p90 === undefined ? t.medianNone : fill(t.medianHint, { n: total.p90, late: total.late }),
    },
    { label: t.overdue, value: now.overdue, href: queueOf(scope, { before: now.today }), hint: fill(t.overdueHint, { waiting: now.waiting, soon: now.dueSoon }), isPressing: now.overdue > 0 },
  ]
  return (
    <ul className="start__figures figures__heads">
      {heads.map(({ label, value, unit, href, hint, isPressing }) => (
        <li key={label}>
          <a href={href} data-pressing={isPressing}>
            <span>{label}</span>
            <span>
              <strong>{value}</strong> {unit}
            </span>
            <small>{hint}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
