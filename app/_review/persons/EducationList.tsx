'use client'
import type { EducationYear } from '../../../api/v1/education/years.ts'
import { fill } from '../locales/texts.ts'
import type { PersonTexts } from './locales/texts.ts'

type Course = { subject: string; form: string; institution?: string; credits: number; state: string; recordedOn?: string }

/** Continuing education of the last three years, with what each year adds up to. */
export function EducationList({ years, t }: { years: EducationYear[]; t: PersonTexts }) {
  const rows = years.flatMap(({ year, records }) => (records as Course[]).map((course) => ({ year, ...course })))
  const name = (code: string) => t.education.codes[code] ?? code
  return (
    <section className="review__section" aria-labelledby="person-education">
      <h2 id="person-education">{t.person.education}</h2>
      {rows.length === 0 ? (
        <p className="review__none">{t.person.noEducation}</p>
      ) : (
        <>
          <ul className="person__sums">
            {years.map(({ year, total, required, isComplete }) => (
              <li key={year}>{fill(t.education.sum, { year, total, required: required.total, state: isComplete ? t.education.complete : t.education.open })}</li>
            ))}
          </ul>
          <table className="review__changes">
            <thead>
              <tr>
                {[t.education.year, t.education.subject, t.education.form, t.education.institution, t.education.credits, t.education.state, t.education.recordedOn].map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ year, subject, form, institution, credits, state, recordedOn }, index) => (
                <tr key={index}>
                  <th scope="row">{year}</th>
                  <td>{name(subject)}</td>
                  <td>{name(form)}</td>
                  <td>{institution}</td>
                  <td>{credits}</td>
                  <td>{name(state)}</td>
                  <td>{recordedOn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
