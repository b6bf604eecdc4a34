import type { CaseItem, CaseSection } from './case.ts'
import { fill, type Language, type Texts } from '../locales/texts.ts'
import { RevealNumber, type NumberAt } from '../reveal/RevealNumber.tsx'
import { Tick, type Ticks } from './Tick.tsx'

type Props = {
  sections: CaseSection[]
  t: Texts
  /** Paths that were marked at the last return, or are being marked now. */
  marked?: string[]
  selected?: string
  /** Answers that are ticked off when looked at, and those that are. */
  ticks?: Ticks
  /** Absent: the answers are only read. */
  onSelect?: (path: string) => void
  /** The row whose masked numbers may be shown in full; absent: they stay masked. */
  reveal?: Pick<NumberAt, 'collection' | 'id'> & { language: Language }
}

/** All answers of a form by section, label beside answer; choosing one shows the paper that proves it. */
export function SectionList({ sections, t, marked = [], selected, ticks, onSelect, reveal }: Props) {
  const answer = ({ path, value, evidence }: Pick<CaseItem, 'path' | 'value' | 'evidence'>) =>
    onSelect && value !== undefined ? (
      <button type="button" aria-pressed={path === selected} title={evidence.length > 0 ? fill(t.screen.evidenceOf, {}) : t.screen.noProof} onClick={() => onSelect(path)}>
        {value}
      </button>
    ) : (
      <span className={value === undefined ? 'review__none' : undefined}>{value ?? t.none}</span>
    )
  return sections.map(({ section, title, items }) => (
    <section className="review__section" key={section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>{title}</h2>
      {items.every(({ value }) => value === undefined) ? (
        <p className="review__none">{t.none}</p>
      ) : (
        groups(items).map(({ group, items: members }) => (
          <div key={group ?? ''}>
            {group && <h3>{group}</h3>}
            {members.every(({ value }) => value === undefined) ? <p className="review__none">{t.none}</p> : null}
            <dl>
              {members
                .filter(() => members.some(({ value }) => value !== undefined))
                .map(({ path, label, value, evidence, isMasked }) => (
                  <div key={path} className={classes(path === selected, marked.includes(path))}>
                    <dt>{label}</dt>
                    <dd>
                      {reveal && isMasked && value !== undefined ? (
                        <RevealNumber at={{ ...reveal, field: path }} masked={value} label={label} language={reveal.language} draw={(shown) => answer({ path, value: shown, evidence })} />
                      ) : (
                        answer({ path, value, evidence })
                      )}
                      <Tick path={path} label={label} ticks={ticks} t={t} />
                    </dd>
                  </div>
                ))}
            </dl>
          </div>
        ))
      )}
    </section>
  ))
}

function groups(items: CaseSection['items']): { group?: string; items: CaseSection['items'] }[] {
  const names = [...new Set(items.map(({ group }) => group))]
  return names.map((group) => ({ group, items: items.filter((item) => item.group === group) }))
}

function classes(isSelected: boolean, isMarked: boolean): string {
  return ['review__item', isSelected && 'is-selected', isMarked && 'is-marked'].filter(Boolean).join(' ')
}
