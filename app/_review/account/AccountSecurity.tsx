'use client'
import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { accountTexts } from '../locales/accountTexts.ts'
import { OwnSecondFactor } from './OwnSecondFactor.tsx'
import { ResetSecondFactor } from './ResetSecondFactor.tsx'
import { SessionList } from './SessionList.tsx'

/** The security of an account, below its fields: the second factor and the sessions, one's own or, for administrators, another's. */
export function AccountSecurity() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { language } = i18n
  const t = accountTexts(language).security
  const isOwn = id !== undefined && String(id) === String(user?.id)
  return (
    <section className="account-security" aria-label={t.title}>
      <h2>{t.title}</h2>
      {id === undefined && <p>{t.save}</p>}
      {id !== undefined && (isOwn ? <OwnSecondFactor language={language} /> : <ResetSecondFactor language={language} account={String(id)} />)}
      {id !== undefined && <SessionList language={language} account={String(id)} isOwn={isOwn} />}
    </section>
  )
}
