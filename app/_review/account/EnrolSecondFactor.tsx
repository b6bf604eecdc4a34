'use client'
import { useState } from 'react'
import { accountTexts } from '../locales/accountTexts.ts'
import { callAccount } from './callAccount.ts'
import { CodeForm } from './CodeForm.tsx'
import { faultText } from './faultText.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'

/** Sets the app up in three steps: scan, confirm with a code, keep the recovery codes. */
export function EnrolSecondFactor({ language, isRequired }: { language: string; isRequired: boolean }) {
  const t = accountTexts(language).enrol
  const [begun, setBegun] = useState<{ secret: string; picture: string }>()
  const [codes, setCodes] = useState<string[]>()
  const [fault, setFault] = useState<string>()
  const begin = async () => {
    const answer = await callAccount<{ secret: string; picture: string }>('/account/second-factor/begin', {})
    if (answer.code !== undefined) return setFault(faultText(accountTexts(language), answer))
    setFault(undefined)
    setBegun(answer.body)
  }
  const confirm = async (code: string) => {
    const answer = await callAccount<{ recoveryCodes: string[] }>('/account/second-factor/confirm', { code })
    if (answer.code !== undefined) return setFault(faultText(accountTexts(language), answer))
    setCodes(answer.body.recoveryCodes)
  }
  if (codes) {
    return (
      <>
        <h2>{t.codes}</h2>
        <p>{t.codesHint}</p>
        <RecoveryCodes codes={codes} language={language} onDone={() => window.location.assign('/admin')} />
      </>
    )
  }
  if (!begun) {
    return (
      <>
        <p>{isRequired ? t.lead : t.leadOptional}</p>
        <p role="alert" className="account-fault">
          {fault}
        </p>
        <button type="button" className="review__button is-primary" onClick={begin}>
          {t.begin}
        </button>
      </>
    )
  }
  return (
    <>
      <h2>{t.scan}</h2>
      <p>{t.scanHint}</p>
      <img className="account-picture" src={begun.picture} width={240} height={240} alt={t.pictureAlt} />
      <p>{t.typed}</p>
      <p>
        <code className="account-secret">{begun.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <h2>{t.confirm}</h2>
      <CodeForm label={t.label} submit={t.submit} fault={fault} isNumeric onCode={confirm} />
    </>
  )
}
