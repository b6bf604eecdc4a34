'use client'
import { useEffect, useRef, useState } from 'react'
import { callStaff } from '../callStaff.ts'
import type { CaseDetail } from './case.ts'
import type { Texts } from '../locales/texts.ts'

type Bureau = { code: string; name: string; register: string }
type Props = { detail: CaseDetail; onSubmit: (handing: { bureau: string; note: string }) => void; onCancel: () => void; isWorking: boolean; t: Texts }

/** Where a case goes, and what the colleagues there are told. */
export function HandOverPanel({ detail: { register, bureau: own }, onSubmit, onCancel, isWorking, t }: Props) {
  const [bureaus, setBureaus] = useState<Bureau[]>([])
  const [bureau, setBureau] = useState('')
  const [note, setNote] = useState('')
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    first.current?.focus()
    void callStaff<{ bureaus: Bureau[] }>('queue/bureaus').then((result) => result.ok && setBureaus(result.data.bureaus))
  }, [])
  return (
    <form
      className="review__handing"
      aria-label={t.handing.title}
      onSubmit={(event) => (event.preventDefault(), onSubmit({ bureau, note }))}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (event.preventDefault(), event.currentTarget.requestSubmit())}
    >
      <label htmlFor="handing-bureau">{t.handing.bureau}</label>
      <select id="handing-bureau" ref={first} value={bureau} required onChange={({ target }) => setBureau(target.value)}>
        <option value="">{t.handing.choose}</option>
        {bureaus
          .filter((one) => one.register === register && one.name !== own)
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
      <label htmlFor="handing-note">{t.handing.note}</label>
      <p id="handing-hint">{t.handing.noteHint}</p>
      <textarea id="handing-note" rows={3} maxLength={300} required value={note} aria-describedby="handing-hint" onChange={({ target }) => setNote(target.value)} />
      <div className="review__send">
        <span className="review__space" />
        <button type="button" className="review__button" onClick={onCancel}>
          {t.actions.cancel} <kbd>Esc</kbd>
        </button>
        <button type="submit" className="review__button is-primary" disabled={isWorking}>
          {isWorking ? t.actions.working : t.handing.submit} <kbd>{t.returning.submitHint}</kbd>
        </button>
      </div>
    </form>
  )
}
