import type { PayloadRequest } from 'payload'
import type { Figures } from '../../../api/staff/figures/figuresOf.ts'
import type { Scope } from '../../../api/staff/figures/scopes.ts'
import { figureTexts } from '../locales/figures.ts'
import { fill, texts, type Language } from '../locales/texts.ts'
import { BarList } from './BarList.tsx'
import { HeadFigures } from './HeadFigures.tsx'
import { Legend } from './Legend.tsx'
import { stepsLink } from './links.ts'
import { PeriodForm, scopeName } from './PeriodForm.tsx'
import { PressingCases } from './PressingCases.tsx'
import { SumTable } from './SumTable.tsx'
import { WeekChart } from './WeekChart.tsx'

type Props = { req: PayloadRequest; figures: Figures; scope: Scope; scopes: Scope[]; language: Language; isPeriodBad: boolean }

/** Items of a ranking that are shown. */
const longest = 12

/** Four figures, a trend, a ranking, and what presses. */
export function FiguresPage({ req, figures, scope, scopes, language, isPeriodBad }: Props) {
  const t = figureTexts[language]
  const { period, total, weeks, kinds, bureaus, marks, reasons, now } = figures
  const isEmpty = total.received + total.approved + total.returned + total.applied === 0
  const of = { period, scope }
  return (
    <div className="start figures">
      <h1>
        {t.title} <small>{scopeName(scope, t)}</small>
      </h1>
      <p className="figures__printed">{fill(t.period, period)}</p>
      <PeriodForm t={t} scope={scope} scopes={scopes} period={period} today={now.today} />
      {isPeriodBad && <p role="status">{t.badPeriod}</p>}
      <HeadFigures figures={figures} scope={scope} t={t} />
      {isEmpty && <p className="start__note">{t.nothing}</p>}
      {!isEmpty && (
        <section>
          <h2>{t.trend}</h2>
          <Legend t={t} />
          <WeekChart figures={figures} scope={scope} t={t} />
          <details>
            <summary>{t.table}</summary>
            <SumTable caption={t.trend} first={t.week} t={t} rows={weeks.map(({ from, to, ...sum }) => ({ label: fill(t.weekOf, { from, to }), sum, period: { from, to }, scope }))} />
          </details>
        </section>
      )}
      {!isEmpty && (
        <section>
          <h2>{t.byKind}</h2>
          <SumTable caption={t.byKind} first={t.kind} t={t} rows={[...kinds.map(({ kind, ...sum }) => ({ label: t.kinds[kind], sum, kind, ...of })), { label: t.total, sum: total, isTotal: true, ...of }]} />
        </section>
      )}
      {bureaus.length > 1 && (
        <section>
          <h2>{t.ranking}</h2>
          <BarList bars={bureaus.slice(0, longest).map(({ code, name, received }) => ({ label: name ?? code, value: received, href: stepsLink({ outcomes: ['received'], period, scope: bureau(code) }) }))} />
          <details>
            <summary>{t.table}</summary>
            <SumTable caption={t.ranking} first={t.bureau} t={t} rows={bureaus.map(({ code, name, ...sum }) => ({ label: name ?? code, sum, period, scope: bureau(code) }))} />
          </details>
        </section>
      )}
      <div className="figures__columns">
        <ReturnRanking title={t.reasons} hint={reasons.length > 0 ? t.reasonsHint : t.noReasons} counts={reasons} {...of} />
        <ReturnRanking title={t.marks} hint={marks.length > 0 ? t.marksHint : t.noMarks} counts={marks} {...of} />
        <section>
          <h2>{t.pressing}</h2>
          <PressingCases req={req} scope={scope} now={now} t={t} all={texts(language)} />
        </section>
      </div>
    </div>
  )
}

/** What returns named most often; each bar leads to them. */
function ReturnRanking({ title, hint, counts, ...of }: { title: string; hint: string; counts: Figures['marks']; period: Figures['period']; scope: Scope }) {
  return (
    <section>
      <h2>{title}</h2>
      <p className="start__note">{hint}</p>
      <BarList bars={counts.slice(0, longest).map(({ mark, label, count }) => ({ label, value: count, href: stepsLink({ outcomes: ['returned'], mark, ...of }) }))} />
    </section>
  )
}

function bureau(code: string): Scope {
  return { id: code, level: 'bureau', bureaus: [{ code }] }
}
