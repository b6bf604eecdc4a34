'use client'
import { useCallback, useEffect, useState } from 'react'
import type { LeavingCase } from '../../../api/staff/leavingCases.ts'
import { callStaff } from '../callStaff.ts'
import { fill, texts, type Language } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import type { QueueTexts } from './locales/texts.ts'

/** People whom a transfer takes to another bureau: who, where to, how it stands, and one comment. */
export function LeavingList({ language, t }: { language: Language; t: QueueTexts }) {
  const common = texts(language)
  const [cases, setCases] = useState<LeavingCase[]>()
  const [open, setOpen] = useState<string>()
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<string>()

  const read = useCallback(async (): Promise<void> => {
    const result = await callStaff<{ cases: LeavingCase[] }>('leaving')
    if (result.ok) setCases(result.data.cases)
    else setFailure(result.code)
  }, [])
  useEffect(() => void read(), [read])

  const send = async (id: string): Promise<void> => {
    const result = await callStaff(`leaving/${id}/comment`, { text })
    setFailure(result.ok ? undefined : result.code)
    if (result.ok || result.code === 'already-commented') (setOpen(undefined), setText(''), await read())
  }

  return (
    <div className="queue__leaving">
      <p className="queue__done">{t.leaving.hint}</p>
      {failure && (
        <p className="queue__missing" role="alert">
          {t.errors[failure] ?? t.errors.internal}
        </p>
      )}
      {!cases && !failure && <p role="status">{t.loading}</p>}
      {cases?.length === 0 && <p className="queue__empty">{t.leaving.empty}</p>}
      <ul>
        {cases?.map(({ id, name, idNumberMasked, from, to, status, submittedAt, comment, canComment }) => (
          <li key={id}>
            <strong>{name}</strong> <span className="review__number">{idNumberMasked}</span>
            <span>
              {from} → {to}
            </span>
            <span className="review__number">{submittedAt && moment(submittedAt)}</span>
            <span className="review__status" data-status={status}>
              {common.statuses[status]}
            </span>
            {comment && <p>{fill(t.leaving.said, { text: comment })}</p>}
            {canComment && open !== id && (
              <button type="button" className="review__button" onClick={() => (setOpen(id), setText(''))}>
                {t.leaving.comment}
              </button>
            )}
            {open === id && (
              <form aria-label={fill(t.leaving.commentOf, { name })} onSubmit={(event) => (event.preventDefault(), void send(id))}>
                <label htmlFor="leaving-words">{t.leaving.words}</label>
                <p id="leaving-hint">{t.leaving.wordsHint}</p>
                <textarea id="leaving-words" rows={3} maxLength={300} value={text} autoFocus aria-describedby="leaving-hint" onChange={({ target }) => setText(target.value)} />
                <button type="submit" className="review__button is-primary">
                  {t.leaving.send}
                </button>
                <button type="button" className="review__button" onClick={() => setOpen(undefined)}>
                  {t.leaving.cancel}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
