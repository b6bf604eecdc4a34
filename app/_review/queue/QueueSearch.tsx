'use client'
import { useState } from 'react'
import type { QueueTexts } from './locales/texts.ts'

type Props = { onSearch: (text: string) => void; onClear?: () => void; t: QueueTexts }

/** One field for receipt number, name and document number; what stands in it goes nowhere but into the body of a call. */
export function QueueSearch({ onSearch, onClear, t }: Props) {
  const [text, setText] = useState('')
  return (
    <form className="queue__search" role="search" onSubmit={(event) => (event.preventDefault(), text.trim() && onSearch(text))}>
      <label htmlFor="queue-search">{t.searchLabel}</label>
      <div>
        <input id="queue-search" type="search" value={text} maxLength={60} autoComplete="off" aria-describedby="queue-search-hint" onChange={({ target }) => setText(target.value)} />
        <button type="submit" className="review__button">
          {t.search}
        </button>
        {onClear && (
          <button type="button" className="review__button is-quiet" onClick={() => (setText(''), onClear())}>
            {t.searchClear}
          </button>
        )}
      </div>
      <p id="queue-search-hint">{t.searchHint}</p>
    </form>
  )
}
