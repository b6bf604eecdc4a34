'use client'
import { useState } from 'react'
import { fill } from '../locales/texts.ts'
import { usePreference } from '../usePreference.ts'
import type { QueueTexts } from './locales/texts.ts'
import { queueSearch, type QueueQuery } from './queueAddress.ts'

type Saved = { name: string; query: QueueQuery }
type Props = { query: QueueQuery; onChoose: (query: QueueQuery) => void; t: QueueTexts }

/** Views of one's own: the present filters under a name, there again at the next sign-in. */
export function SavedViews({ query, onChoose, t }: Props) {
  const [views, setViews] = usePreference<Saved[]>('queue-views', [])
  const [name, setName] = useState<string>()
  const now = queueSearch(query)
  const save = (): void => {
    const called = name?.trim()
    if (!called) return
    setViews([...views.filter((view) => view.name !== called), { name: called, query }])
    setName(undefined)
  }
  return (
    <div className="queue__saved" role="group" aria-label={t.saved.label}>
      <span className="queue__savedLabel">{t.saved.label}</span>
      {views.length === 0 && name === undefined && <span className="queue__done">{t.saved.none}</span>}
      {views.map((view) => (
        <span key={view.name} className="queue__view" data-current={queueSearch(view.query) === now}>
          <button type="button" aria-pressed={queueSearch(view.query) === now} onClick={() => onChoose(view.query)}>
            {view.name}
          </button>
          <button type="button" aria-label={fill(t.saved.remove, { name: view.name })} title={fill(t.saved.remove, { name: view.name })} onClick={() => setViews(views.filter((one) => one !== view))}>
            ×
          </button>
        </span>
      ))}
      {name === undefined ? (
        <button type="button" className="review__button is-quiet" onClick={() => setName('')}>
          + {t.saved.save}
        </button>
      ) : (
        <form onSubmit={(event) => (event.preventDefault(), save())}>
          <input aria-label={t.saved.name} placeholder={t.saved.name} value={name} maxLength={20} autoFocus onChange={({ target }) => setName(target.value)} onKeyDown={({ key }) => key === 'Escape' && setName(undefined)} />
          <button type="submit" className="review__button">
            {t.saved.confirm}
          </button>
          <button type="button" className="review__button is-quiet" onClick={() => setName(undefined)}>
            {t.saved.cancel}
          </button>
        </form>
      )}
    </div>
  )
}
