'use client'
import { useEffect, useState } from 'react'
import type { PersonsPage } from '../../../api/staff/persons/personsPage.ts'
import { fill, type Language } from '../locales/texts.ts'
import { ExportDialog } from './export/ExportDialog.tsx'
import { personTexts } from './locales/texts.ts'
import { PersonFilterForm } from './PersonFilterForm.tsx'
import { PersonTable } from './PersonTable.tsx'
import { usePersons } from './usePersons.ts'

/** Finding persons: what to look for, how many there are, a page of them. */
export function PersonsScreen({ language, page: { bureaus, can } }: { language: Language; page: PersonsPage }) {
  const t = personTexts(language)
  const { filter, found, failure, isLoading, search } = usePersons()
  const [draft, setDraft] = useState(filter)
  const [isExporting, setIsExporting] = useState(false)
  useEffect(() => setDraft(filter), [filter])
  return (
    <div className="persons">
      <header className="persons__head">
        <h1>{t.persons}</h1>
        <div className="persons__buttons">
          {can.import && (
            <a className="review__button" href="/admin/collections/imports">
              {t.importing.open}
            </a>
          )}
          {can.export && (
            <button type="button" className="review__button" disabled={!found || found.total === 0} onClick={() => setIsExporting(true)}>
              {t.exporting.open}
            </button>
          )}
        </div>
      </header>
      <PersonFilterForm filter={draft} bureaus={bureaus} onChange={setDraft} onSearch={(next) => search(next, 1)} t={t} />
      <p className="persons__total" role="status">
        {isLoading ? t.loading : found && fill(t.total, { n: found.total.toLocaleString(language === 'en' ? 'en' : 'zh-CN') })}
      </p>
      {failure && (
        <p className="persons__failure" role="alert">
          {t.errors[failure] ?? t.errors.internal}{' '}
          <button type="button" className="review__button" onClick={() => search(filter, found?.page ?? 1)}>
            {t.retry}
          </button>
        </p>
      )}
      {found && <PersonTable found={found} isStale={isLoading} onPage={(page) => search(filter, page)} t={t} />}
      {isExporting && found && <ExportDialog filter={filter} total={found.total} canReveal={can.reveal} onClose={() => setIsExporting(false)} t={t} />}
    </div>
  )
}
