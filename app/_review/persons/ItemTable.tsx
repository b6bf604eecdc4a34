import type { PersonTexts } from './locales/texts.ts'

type Props = { items: { label: string; before: string; after: string }[]; t: PersonTexts }

/** What was or is to be altered, each item before and after. */
export function ItemTable({ items, t }: Props) {
  return (
    <table className="review__changes">
      <thead>
        <tr>
          <th scope="col">{t.person.item}</th>
          <th scope="col">{t.person.before}</th>
          <th scope="col">{t.person.after}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before || t.none}</td>
            <td>{after || t.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
