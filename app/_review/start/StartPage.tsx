import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { AuditorStart } from './AuditorStart.tsx'
import { EditorStart } from './EditorStart.tsx'
import { AdministratorStart } from './AdministratorStart.tsx'
import { ReviewerStart } from './ReviewerStart.tsx'
import { fill, texts } from '../locales/texts.ts'
import { startTexts } from './locales/texts.ts'

/** The first page after signing in: what there is to do in one's role. */
export function StartPage({ initPageResult: { req } }: DashboardViewServerProps) {
  const t = texts(req.i18n.language)
  const start = startTexts(req.i18n.language)
  const member = req.user?.collection === 'staff' ? req.user : undefined
  if (!member) return null
  return (
    <div className="start">
      <h1>{fill(start.greeting, { name: member.name })}</h1>
      {['reviewer', 'seniorReviewer', 'registerAdministrator'].includes(member.role) && <ReviewerStart req={req} member={member} t={t} start={start} />}
      {member.role === 'auditor' && <AuditorStart start={start} />}
      {member.role === 'editor' && <EditorStart req={req} start={start} />}
      {member.role === 'administrator' && <AdministratorStart req={req} t={t} start={start} />}
    </div>
  )
}
