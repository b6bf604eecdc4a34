'use client'
import { useState } from 'react'
import type { BureauChoice } from '../../../api/staff/queue/bureauChoices.ts'
import type { QueueRow } from '../../../api/staff/queue/queueRow.ts'
import type { QueuePage } from '../../../api/staff/queue/readQueue.ts'
import { fill, texts, type Language } from '../locales/texts.ts'
import { usePreference } from '../usePreference.ts'
import { BulkPanel } from './BulkPanel.tsx'
import { ColumnChoice, columns, type Column } from './ColumnChoice.tsx'
import { LeavingList } from './LeavingList.tsx'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueSearch } from './QueueSearch.tsx'
import { QueueTable } from './QueueTable.tsx'
import { SavedViews } from './SavedViews.tsx'
import { ViewTabs, type TabId } from './ViewTabs.tsx'
import { queueTexts } from './locales/texts.ts'
import type { QueueQuery } from './queueAddress.ts'
import { useQueue } from './useQueue.ts'

type Props = { language: Language; initial: QueuePage; asked: QueueQuery; bureaus: BureauChoice[]; isMissing: boolean; canDecide: boolean }

/** The queue: views with their counts, search, filters, the lines, and what is done with several of them. */
export function QueueScreen({ language, initial, asked, bureaus, isMissing, canDecide }: Props) {
  const t = queueTexts(language)
  const { query, page, counts, failure, isLoading, show, search, more } = useQueue(initial, asked)
  const [chosen, setChosen] = useState<QueueRow[]>([])
  const [isApproving, setIsApproving] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const [hidden, setHidden] = usePreference<Column[]>('queue-hidden-columns', [])
  const current: TabId | undefined = page.by ? undefined : isLeaving ? 'leaving' : ((query.view as TabId) ?? 'open')

  const turnTo = (next: QueueQuery): void => {
    setChosen([])
    setIsLeaving(false)
    show(next)
  }
  const done = (): void => {
    setIsApproving(false)
    turnTo(query)
  }

  return (
    <div className="queue">
      <header className="queue__head">
        <h1>{t.title}</h1>
        <QueueSearch onSearch={(text) => (setChosen([]), setIsLeaving(false), search(text))} onClear={page.by ? () => turnTo(query) : undefined} t={t} />
      </header>
      {isMissing && (
        <p className="queue__missing" role="status">
          {texts(language).errors['not-found']}
        </p>
      )}
      <ViewTabs current={current} counts={counts} hasLeaving={canDecide} onView={(view) => (view === 'leaving' ? (setChosen([]), setIsLeaving(true)) : turnTo({ ...query, view }))} t={t} />
      {isLeaving ? (
        <LeavingList language={language} t={t} />
      ) : (
        <>
          {page.by ? (
            <p className="queue__found" role="status">
              {fill(page.next ? t.foundMore : t.foundCount, { by: t.found[page.by], n: page.rows.length })}
            </p>
          ) : (
            <div className="queue__tools">
              <QueueFilters query={query} bureaus={bureaus} onChange={turnTo} language={language} t={t} />
              <SavedViews query={query} onChoose={turnTo} t={t} />
              <ColumnChoice hidden={hidden} onChange={setHidden} hasBureaus={bureaus.length > 0} t={t} />
            </div>
          )}
          {failure && (
            <p className="queue__missing" role="alert">
              {t.errors[failure] ?? t.errors.internal}{' '}
              <button type="button" className="review__button" onClick={() => turnTo(failure === 'filter-unknown' ? {} : query)}>
                {t.retry}
              </button>
            </p>
          )}
          <QueueTable rows={page.rows} query={page.by ? {} : query} shown={columns.filter((column) => !hidden.includes(column) && (column !== 'bureau' || bureaus.length > 0))} chosen={chosen} onChoose={canDecide ? setChosen : undefined} isSearch={Boolean(page.by)} isStale={isLoading} language={language} t={t} />
          <div className="queue__foot">
            <span role="status">{isLoading ? t.loading : fill(t.shown, { n: page.rows.length })}</span>
            {page.next && (
              <button type="button" className="review__button" onClick={more} disabled={isLoading}>
                {t.more}
              </button>
            )}
          </div>
          {chosen.length > 0 && (
            <div className="queue__chosen" role="region" aria-label={fill(t.chosen, { n: chosen.length })}>
              <strong>{fill(t.chosen, { n: chosen.length })}</strong>
              <button type="button" className="review__button" onClick={() => setChosen([])}>
                {t.unchoose}
              </button>
              <button type="button" className="review__button is-primary" onClick={() => setIsApproving(true)}>
                {t.approveChosen}
              </button>
            </div>
          )}
        </>
      )}
      {isApproving && <BulkPanel rows={chosen} onClose={() => setIsApproving(false)} onDone={done} t={t} />}
    </div>
  )
}
