'use client'
import { useEffect, useRef, useState } from 'react'
import { accountTexts } from '../locales/accountTexts.ts'

/** Ten recovery codes, to be copied or printed; one goes on once one says that they are kept. */
export function RecoveryCodes({ codes, language, onDone }: { codes: string[]; language: string; onDone: () => void }) {
  const t = accountTexts(language).enrol
  const list = useRef<HTMLOListElement>(null)
  const [isKept, setIsKept] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => list.current?.focus(), [])
  const copy = async () => setIsCopied(await navigator.clipboard.writeText(codes.join('\n')).then(() => true, () => false))
  return (
    <div className="account-recovery">
      <ol ref={list} tabIndex={-1}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="account-buttons">
        <button type="button" className="review__button" onClick={copy}>
          {t.copy}
        </button>
        <button type="button" className="review__button" onClick={() => window.print()}>
          {t.print}
        </button>
        <span role="status">{isCopied && t.copied}</span>
      </p>
      <label className="account-kept">
        <input type="checkbox" checked={isKept} onChange={(event) => setIsKept(event.target.checked)} /> {t.kept}
      </label>
      <p>
        <button type="button" className="review__button is-primary" disabled={!isKept} onClick={onDone}>
          {t.done}
        </button>
      </p>
    </div>
  )
}
