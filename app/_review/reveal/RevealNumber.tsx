'use client'
import { useEffect, useState, type ReactNode } from 'react'
import { revealTexts } from '../locales/reveal.ts'
import { fill, type Language } from '../locales/texts.ts'

/** How long a number stays shown in full, in milliseconds: a desk is left, a screen shared. */
const shownFor = 60_000

/** Where a number stands: the row, and the field as a path (`/basic/idNumber`); `side` for the values of a change. */
export type NumberAt = { collection: 'persons' | 'change-requests'; id: string; field: string; side?: 'before' | 'after' | 'now' }

type Props = { at: NumberAt; /** The number masked. */ masked: string; /** What it is, for those who hear the button. */ label: string; language: Language; /** How the number is drawn, where it is more than text. */ draw?: (shown: string) => ReactNode }

/** A masked number with a button that shows it in full for a minute; each time it does is entered in the audit trail. */
export function RevealNumber({ at, masked, label, language, draw = (shown) => shown }: Props) {
  const t = revealTexts(language)
  const [full, setFull] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)
  useEffect(() => {
    if (full === undefined) return undefined
    const timer = setTimeout(() => setFull(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [full])

  const toggle = async (): Promise<void> => {
    if (isAsking) return
    if (full !== undefined) return setFull(undefined)
    setIsAsking(true)
    const answer = await ask(at)
    setIsAsking(false)
    setFull(answer.value)
    setFailure(answer.code && (t.failures[answer.code as keyof typeof t.failures] ?? t.failures.other))
  }

  return (
    <span className="reveal">
      <span className="reveal__number" aria-live="polite">
        {draw(full ?? (masked === 'value-unreadable' ? t.unreadable : masked))}
      </span>
      <button type="button" className="reveal__button" aria-disabled={isAsking} aria-label={fill(full === undefined ? t.showOf : t.hideOf, { label })} title={fill(full === undefined ? t.showOf : t.hideOf, { label })} onClick={() => void toggle()}>
        {full === undefined ? t.show : t.hide}
      </button>
      {failure && (
        <span className="reveal__failure" role="alert">
          {failure}
        </span>
      )}
    </span>
  )
}

async function ask({ collection, id, field, side }: NumberAt): Promise<{ value?: string; code?: string }> {
  try {
    const response = await fetch('/api/reveal', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ collection, id, field, side }), credentials: 'same-origin', cache: 'no-store' })
    const body = (await response.json()) as { value?: string; code?: string }
    return response.ok ? { value: body.value } : { code: body.code ?? 'other' }
  } catch {
    return { code: 'other' }
  }
}
