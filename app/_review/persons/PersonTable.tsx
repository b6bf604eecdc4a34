'use client'
import type { PersonPage } from '../../../api/staff/persons/listPersons.ts'
import { fill } from '../locales/texts.ts'
import type { PersonTexts } from './locales/texts.ts'

type Props = { found: PersonPage; isStale: boolean; onPage: (page: number) => void; t: PersonTexts }

/** A page of persons, each line a link to the record. */
export function PersonTable({ found: { persons, page, pages }, isStale, onPage, t }: Props) {
  if (persons.length === 0) return <p className="persons__nothing">{t.nothing}</p>
  return (
    <>
      <div className="persons__scroll" data-stale={isStale} tabIndex={0} role="region" aria-label={t.persons}>
        <table className="persons__table">
          <thead>
            <tr>
              {Object.entries(t.columns).map(([column, label]) => (
                <th key={column} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {persons.map(({ id, name, idNumberMasked, register, bureau, status, registeredOn }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/collections/persons/${id}`}>{name}</a>
                </th>
                <td className="review__number">{idNumberMasked}</td>
                <td>{t.registers[register]}</td>
                <td>{bureau}</td>
                <td>
                  <span className="persons__status" data-status={status}>
                    {t.statuses[status]}
                  </span>
                </td>
                <td className="review__number">{registeredOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <nav className="persons__pages" aria-label={t.persons}>
          <button type="button" className="review__button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {t.previous}
          </button>
          <span>{fill(t.page, { n: page, total: pages })}</span>
          <button type="button" className="review__button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            {t.next}
          </button>
        </nav>
      )}
    </>
  )
}
