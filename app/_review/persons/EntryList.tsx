'use client'
import type { PersonEntry } from '../../../api/staff/persons/describeEntries.ts'
import { fill } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import { ItemTable } from './ItemTable.tsx'
import type { PersonTexts } from './locales/texts.ts'

/** The history of a record, newest first: what was altered, by whom, why. */
export function EntryList({ entries, t }: { entries: PersonEntry[]; t: PersonTexts }) {
  return (
    <section className="review__section" aria-labelledby="person-history">
      <h2 id="person-history">{t.person.history}</h2>
      {entries.length === 0 && <p className="review__none">{t.person.noHistory}</p>}
      <ol className="person__entries">
        {entries.map((entry) => (
          <li key={entry.id}>
            <div className="person__entry">
              <strong>{titleOf(entry, t)}</strong>
              <span className="review__status" data-status={entry.status}>
                {t.caseStatuses[entry.status]}
              </span>
              <time dateTime={entry.decidedAt ?? entry.submittedAt}>{(entry.decidedAt ?? entry.submittedAt) && moment(entry.decidedAt ?? entry.submittedAt!)}</time>
              <span>{[entry.bureau, entry.name ?? t.actors[entry.by]].filter(Boolean).join(' · ')}</span>
              <span className="review__number">{fill(t.person.receipt, { receipt: entry.receipt })}</span>
            </div>
            {entry.reason && <p>{fill(t.person.reason, { reason: entry.reason })}</p>}
            {entry.items.length > 0 && <Items items={entry.items} t={t} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Items({ items, t }: { items: PersonEntry['items']; t: PersonTexts }) {
  return (
    <details>
      <summary>{fill(t.person.changed, { n: items.length })}</summary>
      <ItemTable items={items} t={t} />
    </details>
  )
}

/** What an entry is called: what the office did by its step, else the kind and the section. */
function titleOf({ kind, section, event }: PersonEntry, t: PersonTexts): string {
  const own = t.events[event]
  return own ?? [t.kinds[kind], section && t.sections[section]].filter(Boolean).join(' · ')
}
