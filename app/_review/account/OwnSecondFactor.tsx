'use client'
import { useCallback, useEffect, useState } from 'react'
import type { SecondFactorState } from '../../../api/staff/accounts/secondFactor.ts'
import { accountTexts } from '../locales/accountTexts.ts'
import { fill } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import { callAccount } from './callAccount.ts'
import { CodeForm } from './CodeForm.tsx'
import { faultText } from './faultText.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'

/** How it stands with one's own second factor, and what can be done: set up, change the phone, new recovery codes, take it off. */
export function OwnSecondFactor({ language }: { language: string }) {
  const t = accountTexts(language)
  const [state, setState] = useState<SecondFactorState>()
  const [asks, setAsks] = useState<'codes' | 'remove'>()
  const [codes, setCodes] = useState<string[]>()
  const [fault, setFault] = useState<string>()
  const load = useCallback(async () => {
    const answer = await callAccount<SecondFactorState>('/account/second-factor')
    if (answer.code === undefined) setState(answer.body)
  }, [])
  useEffect(() => void load(), [load])
  if (!state) return null
  const run = async (code: string) => {
    const answer = await callAccount<{ recoveryCodes?: string[] }>(`/account/second-factor/${asks}`, { code })
    if (answer.code !== undefined) return setFault(faultText(t, answer))
    setAsks(undefined)
    setCodes(answer.body.recoveryCodes)
    await load()
  }
  const ask = (what?: 'codes' | 'remove') => {
    setFault(undefined)
    setAsks(what)
  }
  return (
    <>
      <h3>{t.security.second}</h3>
      <p>
        {state.isEnrolled ? fill(t.security.on, { at: state.since ? moment(state.since) : '', n: state.codesLeft }) : t.security.off} {state.isRequired && t.security.required}
      </p>
      <p className="account-buttons">
        <a className="review__button" href="/admin/second-factor?new=1">
          {state.isEnrolled ? t.security.replace : t.security.setUp}
        </a>
        {state.isEnrolled && (
          <button type="button" className="review__button" onClick={() => ask('codes')}>
            {t.security.newCodes}
          </button>
        )}
        {state.isEnrolled && !state.isRequired && (
          <button type="button" className="review__button" onClick={() => ask('remove')}>
            {t.security.takeOff}
          </button>
        )}
      </p>
      {asks && <CodeForm label={t.security.codeFor} submit={t.security.confirm} fault={fault} isNumeric onCode={run} onCancel={{ label: t.security.cancel, run: () => ask() }} />}
      {codes && (
        <>
          <h4>{t.security.newCodesTitle}</h4>
          <RecoveryCodes codes={codes} language={language} onDone={() => setCodes(undefined)} />
        </>
      )}
    </>
  )
}
