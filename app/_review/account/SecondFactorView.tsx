import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { readSecondFactor } from '../../../api/staff/accounts/secondFactor.ts'
import { accountTexts } from '../locales/accountTexts.ts'
import { EnrolSecondFactor } from './EnrolSecondFactor.tsx'
import { EnterCode } from './EnterCode.tsx'

/** The page between the password and the back office: set up the app, or enter its code. `?new` sets it up anew. */
export async function SecondFactorView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const state = req.user ? await readSecondFactor(req).catch(() => undefined) : undefined
  // Without a session there is nothing to add a factor to.
  if (!state) redirect('/admin/login')
  const isAnew = state.isPassed && searchParams?.new !== undefined
  if (state.isPassed && !isAnew) redirect('/admin')
  const { language } = req.i18n
  const t = accountTexts(language)
  const name = req.user?.collection === 'staff' ? req.user.name : ''
  return (
    <MinimalTemplate className="account-factor">
      <h1>{t.title}</h1>
      {state.isEnrolled && !isAnew ? <EnterCode language={language} name={name} /> : <EnrolSecondFactor language={language} isRequired={state.isRequired} />}
      <p>
        <a href="/admin/logout">{t.close}</a>
      </p>
    </MinimalTemplate>
  )
}
