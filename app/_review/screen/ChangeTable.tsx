import type { ReactNode } from 'react'
import type { CaseDetail } from './case.ts'
import { fill, type Language, type Texts } from '../locales/texts.ts'
import { RevealNumber, type NumberAt } from '../reveal/RevealNumber.tsx'
import { PhotoPair } from './PhotoPair.tsx'
import { Tick, type Ticks } from './Tick.tsx'

type Props = {
  detail: CaseDetail
  /** Fields whose present value the reviewer gives up for what was asked. */
  accepted: string[]
  onAccept?: (field: string, isAccepted: boolean) => void
  selected?: string
  ticks?: Ticks
  onSelect?: (path: string) => void
  t: Texts
  language: Language
}

/** What a change alters: each item before and after, what is in force already, and what the office has altered meanwhile. */
export function ChangeTable({ detail: { id, items, givingBureau, bureau, reason }, accepted, onAccept, selected, ticks, onSelect, t, language }: Props) {
  if (items.length === 0) return null
  const number = (masked: string | false | undefined, { path, label, side }: { path: string; label: string; side: NumberAt['side'] }, draw?: (shown: string) => ReactNode) =>
    masked ? <RevealNumber at={{ collection: 'change-requests', id, field: path, side }} masked={masked} label={label} language={language} draw={draw} /> : undefined
  const choice = (path: string, shown: string) => (
    <button type="button" aria-pressed={path === selected} onClick={() => onSelect?.(path)}>
      {shown}
    </button>
  )
  return (
    <section className="review__section" aria-labelledby="section-changes">
      <h2 id="section-changes">{t.changes.title}</h2>
      {givingBureau && <p className="review__transfer">{fill(t.changes.transfer, { from: givingBureau, to: bureau ?? '' })}</p>}
      {reason && <p className="review__transfer">{fill(t.changes.reason, { reason })}</p>}
      <table className="review__changes">
        <thead>
          <tr>
            <th scope="col">{t.changes.item}</th>
            <th scope="col">{t.changes.before}</th>
            <th scope="col">{t.changes.after}</th>
            <th scope="col">{t.changes.reviewed}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ field, path, label, before, after, reviewed, waits, now, isMasked }) => (
            <tr key={`${path}-${before}-${after}`} className={path === selected ? 'is-selected' : undefined}>
              <th scope="row">{label}</th>
              <td>
                {number(isMasked && before, { path, label, side: 'before' }) ?? (before || t.none)}
                {now !== undefined && (
                  <div className="review__conflict">
                    <p>
                      {fill(t.changes.now, { now: now || t.none })} {number(isMasked && now, { path, label, side: 'now' })}
                    </p>
                    {onAccept && (
                      <label>
                        <input type="checkbox" checked={accepted.includes(field)} onChange={({ target }) => onAccept(field, target.checked)} /> {t.changes.accept}
                      </label>
                    )}
                  </div>
                )}
              </td>
              <td>
                {onSelect ? (
                  number(isMasked && after, { path, label, side: 'after' }, (shown) => choice(path, shown)) ?? choice(path, after || t.none)
                ) : (
                  (number(isMasked && after, { path, label, side: 'after' }) ?? (after || t.none))
                )}
              </td>
              <td>
                {waits ? (reviewed ? t.changes.yes : t.changes.along) : t.changes.inForce} <Tick path={path} label={label} ticks={ticks} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.map(({ path, photos }) => photos && <PhotoPair key={path} caseId={id} photos={photos} t={t} />)}
    </section>
  )
}
