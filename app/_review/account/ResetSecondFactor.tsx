'use client'
import { useState } from 'react'
import { accountTexts } from '../locales/accountTexts.ts'
import { callAccount } from './callAccount.ts'
import { faultText } from './faultText.ts'

/** Takes the second factor off somebody who lost it; asks once more before it does. */
export function ResetSecondFactor({ language, account }: { language: string; account: string }) {
  const t = accountTexts(language)
  const [isAsking, setIsAsking] = useState(false)
  const [said, setSaid] = useState('')
  const reset = async () => {
    const answer = await callAccount(`/accounts/${account}/second-factor/reset`, {})
    setSaid(answer.code !== undefined ? faultText(t, answer) : t.security.resetDone)
    setIsAsking(false)
  }
  return (
    <>
      <h3>{t.security.second}</h3>
      <p>{t.security.resetHint}</p>
      <p className="account-buttons">
        {!isAsking && (
          <button type="button" className="review__button" onClick={() => setIsAsking(true)}>
            {t.security.reset}
          </button>
        )}
        {isAsking && (
          <>
            <button type="button" className="review__button is-danger" onClick={reset} autoFocus>
              {t.security.confirm}
            </button>
            <button type="button" className="review__button" onClick={() => setIsAsking(false)}>
              {t.security.cancel}
            </button>
          </>
        )}
        <span role="status">{said}</span>
      </p>
    </>
  )
}
