'use client'
import { useId, useRef, useState, type FormEvent } from 'react'

type Props = { label: string; hint?: string; submit: string; working?: string; fault?: string; isNumeric?: boolean; onCode: (code: string) => Promise<void>; onCancel?: { label: string; run: () => void } }

/** One field for a code and the button beside it; what is wrong is said and the field holds the focus again. */
export function CodeForm({ label, hint, submit, working, fault, isNumeric, onCode, onCancel }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const code = input.current?.value.trim() ?? ''
    if (!code || isBusy) return input.current?.focus()
    setIsBusy(true)
    await onCode(code)
    setIsBusy(false)
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  return (
    <form className="account-code" onSubmit={send} noValidate>
      <label htmlFor={id}>{label}</label>
      <input ref={input} id={id} name="code" autoComplete="one-time-code" inputMode={isNumeric ? 'numeric' : 'text'} autoCapitalize="none" spellCheck={false} maxLength={20} aria-describedby={`${id}-hint ${id}-fault`} aria-invalid={fault ? true : undefined} />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <p id={`${id}-fault`} role="alert" className="account-fault">
        {fault}
      </p>
      <p className="account-buttons">
        <button type="submit" className="review__button is-primary" aria-disabled={isBusy}>
          {isBusy ? (working ?? submit) : submit}
        </button>
        {onCancel && (
          <button type="button" className="review__button" onClick={onCancel.run}>
            {onCancel.label}
          </button>
        )}
      </p>
    </form>
  )
}
