'use client'
import type { PersonEntry } from '../../../api/staff/persons/describeEntries.ts'
import { fill } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import type { PersonTexts } from './locales/texts.ts'

/** The papers of all entries that the reader may see, each with the day it came. */
export function FileList({ entries, t }: { entries: PersonEntry[]; t: PersonTexts }) {
  const files = entries.flatMap(({ files, submittedAt }) => files.map((file) => ({ ...file, submittedAt })))
  return (
    <section className="review__section" aria-labelledby="person-files">
      <h2 id="person-files">{t.person.files}</h2>
      <p className="start__note">{t.person.filesHint}</p>
      {files.length === 0 && <p className="review__none">{t.person.noFiles}</p>}
      <ul className="person__files">
        {files.map(({ id, label, page, submittedAt }) => (
          <li key={id}>
            <a href={`/api/files/${id}`} target="_blank" rel="noreferrer">
              <img src={`/api/files/${id}?size=small`} alt="" loading="lazy" />
              <span>
                {label} {page > 1 && fill(t.person.page, { n: page })}
                <span className="persons__hidden">{t.person.newWindow}</span>
              </span>
              <span className="persons__quiet">{submittedAt && moment(submittedAt).slice(0, 10)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
