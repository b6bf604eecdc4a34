'use client'
import { useState } from 'react'
import { accountTexts } from '../locales/accountTexts.ts'
import { fill } from '../locales/texts.ts'
import { callAccount } from './callAccount.ts'
import { CodeForm } from './CodeForm.tsx'
import { faultText } from './faultText.ts'

/** Asks for a code of the app, or a recovery code, and opens the back office. */
export function EnterCode({ language, name }: { language: string; name: string }) {
  const t = accountTexts(language)
  const [fault, setFault] = useState<string>()
  const pass = async (code: string) => {
    const answer = await callAccount<{ isPassed: true }>('/account/second-factor/pass', { code })
    if (answer.code !== undefined) return setFault(faultText(t, answer))
    // A whole load: everything on the way was read by somebody who was not in yet.
    window.location.assign('/admin')
  }
  return (
    <>
      <p>{fill(t.enter.lead, { name })}</p>
      <CodeForm label={t.enter.label} hint={t.enter.hint} submit={t.enter.submit} working={t.enter.working} fault={fault} onCode={pass} />
    </>
  )
}
