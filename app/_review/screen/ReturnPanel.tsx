'use client'
import { useEffect, useRef, useState } from 'react'
import { callCase } from './callCase.ts'
import type { CaseDetail } from './case.ts'
import { fill, type Texts } from '../locales/texts.ts'
import { saidLength, sentRemarks, type ReturnDraft } from './returnDraft.ts'
import { useReasons } from './useReasons.ts'

type Props = { detail: CaseDetail; draft: ReturnDraft; onChange: (draft: ReturnDraft) => void; onSubmit: () => void; onCancel: () => void; isWorking: boolean; t: Texts }

/** The way back: reason with common ones at hand, marks on answers and papers, and the text message as it will read. */
export function ReturnPanel({ detail, draft, onChange, onSubmit, onCancel, isWorking, t }: Props) {
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => text.current?.focus(), [])
  const preview = usePreview(detail.id, draft)
  const reasons = useReasons(detail.kind, detail.section)
  const length = saidLength(draft) + (preview?.labels ?? 0)
  const [isTold, setIsTold] = useState(false)
  const isMissing = isTold && saidLength(draft) === 0
  // Without a word nothing is sent, and no case claimed for it: the reviewer is led to what is missing.
  const submit = (): void => {
    setIsTold(true)
    if (saidLength(draft) === 0) text.current?.focus()
    else onSubmit()
  }
  const toggle = (list: string[], one: string): string[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one])
  const remark = (mark: string) => ({ remark: draft.remarks[mark] ?? '', onRemark: (text: string) => onChange({ ...draft, remarks: { ...draft.remarks, [mark]: text } }), t })
  const kinds = [...new Map(detail.files.map(({ kind, label }) => [kind, label]))]
  return (
    <form
      className="review__return"
      aria-label={t.returning.title}
      onSubmit={(event) => (event.preventDefault(), submit())}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (event.preventDefault(), submit())}
    >
      <div className="review__reason">
        <label htmlFor="return-reason">{t.returning.reason}</label>
        <p id="return-hint">{t.returning.reasonHint}</p>
        {isMissing && (
          <p id="return-error" className="is-over" role="alert">
            {t.errors['reason-missing']}
          </p>
        )}
        <textarea id="return-reason" ref={text} rows={4} value={draft.reason} aria-describedby={isMissing ? 'return-hint return-error return-count' : 'return-hint return-count'} aria-invalid={isMissing || length > 500} onChange={(event) => onChange({ ...draft, reason: event.target.value })} />
        <p id="return-count" className={length > 500 ? 'is-over' : undefined}>
          {fill(t.returning.count, { n: length })}
        </p>
        <fieldset className="review__common">
          <legend>{t.returning.common}</legend>
          {reasons.map(({ id, title: label, text: reason }) => (
            <button key={id} type="button" title={reason} onClick={() => (onChange({ ...draft, reason: draft.reason ? `${draft.reason.trimEnd()}\n${reason}` : reason }), text.current?.focus())}>
              {label}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="review__marks">
        {kinds.length > 0 && (
          <fieldset>
            <legend>{t.returning.files}</legend>
            {kinds.map(([kind, label]) => (
              <Mark key={kind} label={label} isOn={draft.files.includes(kind)} onToggle={() => onChange({ ...draft, files: toggle(draft.files, kind) })} {...remark(kind)} />
            ))}
          </fieldset>
        )}
        {detail.sections.map(({ section, title, items }) => (
          <fieldset key={section}>
            <legend>{title}</legend>
            {items.map(({ path, label, group }) => (
              <Mark key={path} label={group ? `${group} · ${label}` : label} isOn={draft.fields.includes(path)} onToggle={() => onChange({ ...draft, fields: toggle(draft.fields, path) })} {...remark(path)} />
            ))}
          </fieldset>
        ))}
      </div>
      <div className="review__send">
        <p className="review__sms">
          <strong>{t.returning.preview}</strong> <span aria-live="polite">{preview?.text ?? t.returning.previewEmpty}</span>
        </p>
        <span className="review__marked">{fill(t.returning.marked, { n: draft.fields.length + draft.files.length })}</span>
        <button type="button" className="review__button" onClick={onCancel}>
          {t.actions.cancel}
        </button>
        <button type="submit" className="review__button is-danger" disabled={isWorking || length > 500}>
          {isWorking ? t.actions.working : t.returning.submit} <kbd>{t.returning.submitHint}</kbd>
        </button>
      </div>
    </form>
  )
}

type MarkProps = { label: string; isOn: boolean; onToggle: () => void; remark: string; onRemark: (text: string) => void; t: Texts }

/** What is to be mended, and a remark on it that goes to the applicant with the reason. */
function Mark({ label, isOn, onToggle, remark, onRemark, t }: MarkProps) {
  return (
    <div className="review__markBox" data-on={isOn}>
      <label className="review__mark">
        <input type="checkbox" checked={isOn} onChange={onToggle} /> {label}
      </label>
      {isOn && <input type="text" aria-label={fill(t.returning.remark, { label })} placeholder={t.returning.remarkShort} maxLength={120} value={remark} onChange={({ target }) => onRemark(target.value)} />}
    </div>
  )
}

/** The text message for a draft, and the characters that lead its remarks; fetched once typing pauses. */
function usePreview(id: string, draft: ReturnDraft): { text: string; labels: number } | undefined {
  const [preview, setPreview] = useState<{ text: string; labels: number }>()
  useEffect(() => {
    const remarks = sentRemarks(draft)
    const said = saidLength(draft)
    if (said === 0) return setPreview(undefined)
    let isWanted = true
    const timer = setTimeout(async () => {
      const result = await callCase<{ text: string; length: number }>(`${id}/message`, { reason: draft.reason.trim(), remarks })
      if (isWanted && result.ok) setPreview({ text: result.data.text, labels: result.data.length - said })
    }, 300)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [id, draft])
  return preview
}
