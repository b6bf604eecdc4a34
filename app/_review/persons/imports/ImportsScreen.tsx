'use client'
import type { ImportDetail } from '../../../../api/staff/persons/imports/describeImport.ts'
import { moment } from '../../moment.ts'
import type { Language } from '../../locales/texts.ts'
import { personTexts } from '../locales/texts.ts'
import { UploadForm } from './UploadForm.tsx'

/** The templates, a new list, and those there have been. */
export function ImportsScreen({ language, imports }: { language: Language; imports: Omit<ImportDetail, 'findings'>[] }) {
  const t = personTexts(language)
  return (
    <div className="persons">
      <header className="persons__head">
        <h1>{t.importing.title}</h1>
      </header>
      <p>{t.importing.hint}</p>
      <p className="persons__buttons">
        {t.importing.templates}
        {(['xlsx', 'csv'] as const).map((format) => (
          <a key={format} className="review__button" href={`/api/records/imports/template?format=${format}`} download>
            {t.importing[format]}
          </a>
        ))}
      </p>
      <UploadForm t={t} />
      {imports.length === 0 ? (
        <p className="persons__nothing">{t.importing.none}</p>
      ) : (
        <div className="persons__scroll" tabIndex={0} role="region" aria-label={t.importing.title}>
          <table className="persons__table">
            <thead>
              <tr>
                {Object.entries(t.importing.columns).map(([column, label]) => (
                  <th key={column} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {imports.map(({ id, fileName, createdAt, staffName, state, total, counts }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/admin/collections/imports/${id}`}>{fileName}</a>
                  </th>
                  <td className="review__number">{moment(createdAt)}</td>
                  <td>{staffName}</td>
                  <td>{t.importing.states[state]}</td>
                  <td>{total}</td>
                  <td>{counts.made}</td>
                  <td>{counts.corrected}</td>
                  <td>{counts.same}</td>
                  <td>{counts.refused}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
