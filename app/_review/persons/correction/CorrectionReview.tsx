'use client'
import type { CorrectionPreview } from '../../../../api/staff/persons/correctPerson.ts'
import { fill } from '../../locales/texts.ts'
import type { PersonTexts } from '../locales/texts.ts'

type Props = { items: CorrectionPreview['items']; reason: string; pictures: number; t: PersonTexts }

/** What a correction alters, before it is saved: each item before and after, and why. */
export function CorrectionReview({ items, reason, pictures, t }: Props) {
  return (
    <section aria-label={t.correction.review}>
      <h3>{t.correction.review}</h3>
      <table className="review__changes">
        <thead>
          <tr>
            <th scope="col">{t.person.item}</th>
            <th scope="col">{t.person.before}</th>
            <th scope="col">{t.person.after}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ field, label, before, after }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{before || t.none}</td>
              <td>{after || t.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill(t.person.reason, { reason })}</p>
      <p>{fill(t.correction.pictures, { n: pictures })}</p>
    </section>
  )
}
