import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { actionName } from '../../../api/staff/actionName.ts'
import { bureauName } from '../../../api/staff/bureauName.ts'
import { languageOf } from '../../../api/staff/language.ts'
import type { AuditEvent } from '../../../payload-types.ts'
import { Forbidden } from '../Forbidden.tsx'
import { auditTexts } from '../locales/audit.ts'
import { moment } from '../moment.ts'
import { actorName } from './actorName.ts'
import { subjectName } from './subjectName.ts'

/** One entry of the audit trail, to be read and nothing else, in the place of Payload's edit form; ids and details stand behind a press. */
export async function AuditEventView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const language = languageOf(req)
  const event = doc as unknown as AuditEvent | undefined
  if (!event?.action) return <Forbidden language={language} />
  const t = auditTexts(language)
  const facts: [string, string | null | undefined][] = [
    [t.event.at, moment(event.at)],
    [t.event.actor, actorName(event, language)],
    [t.event.subject, await subjectName(req.payload, event, language)],
    [t.event.bureau, event.authority && (await bureauName(req.payload, event.authority, language))],
    [t.event.ip, event.ip],
    [t.event.agent, event.agent],
    [t.event.reason, reasonOf(event)],
  ]
  return (
    <>
      <SetStepNav nav={[{ label: t.title, url: '/admin/collections/audit-events' }, { label: moment(event.at) }]} />
      <div className="person audit-event">
        <h1>{actionName(event.action, language)}</h1>
        <dl>
          {facts.map(([label, value]) => (
            <div key={label} className="review__item">
              <dt>{label}</dt>
              <dd>{value || t.empty}</dd>
            </div>
          ))}
        </dl>
        <details>
          <summary>{t.event.exact}</summary>
          <pre tabIndex={0}>{JSON.stringify({ id: event.id, actor: event.actor, subject: event.subject, details: event.details ?? {} }, null, 2)}</pre>
        </details>
        <a className="review__button" href="/admin/collections/audit-events">
          {t.event.back}
        </a>
      </div>
    </>
  )
}

function reasonOf({ details }: AuditEvent): string | undefined {
  const { reason } = (details ?? {}) as { reason?: unknown }
  return typeof reason === 'string' ? reason : undefined
}
