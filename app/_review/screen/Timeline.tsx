import type { CaseStep } from './case.ts'
import { fill, type Texts } from '../locales/texts.ts'
import { moment } from '../moment.ts'

/** The steps of a case, the latest on top: what, when, who. */
export function Timeline({ steps, t }: { steps: CaseStep[]; t: Texts }) {
  return (
    <section className="review__section" aria-labelledby="section-timeline">
      <h2 id="section-timeline">{t.screen.timeline}</h2>
      <ol className="review__timeline">
        {steps.map(({ event, at, by, name, bureau, round, note }) => (
          <li key={at + event}>
            <strong>{t.events[event] ?? t.empty}</strong>
            <time dateTime={at}>{moment(at)}</time>
            <span>{[name ?? t.actors[by], by === 'staff' ? bureau : undefined, event === 'submit' && round > 1 ? fill(t.round, { n: round }) : undefined].filter(Boolean).join(' · ')}</span>
            {note && <p className="review__note">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
