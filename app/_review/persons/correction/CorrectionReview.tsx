'use client'
import type { CorrectionPreview } from '../../../../api/staff/persons/correctPerson.ts'
import { fill } from '../../locales/texts.ts'
import { ItemTable } from '../ItemTable.tsx'
import type { PersonTexts } from '../locales/texts.ts'

type Props = { items: CorrectionPreview['items']; reason: string; pictures: number; t: PersonTexts }

/** What a correction alters, before it is saved: each item before and after, and why. */
export function CorrectionReview({ items, reason, pictures, t }: Props) {
  return (
    <section aria-label={t.correction.review}>
      <h3>{t.correction.review}</h3>
      <ItemTable items={items} t={t} />
      <p>{fill(t.person.reason, { reason })}</p>
      <p>{fill(t.correction.pictures, { n: pictures })}</p>
    </section>
  )
}
