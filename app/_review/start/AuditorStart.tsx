import type { StartTexts } from './locales/texts.ts'

/** The audit trail, for those who read it and nothing else. */
export function AuditorStart({ start }: { start: StartTexts }) {
  return (
    <>
      <p className="start__note">{start.auditHint}</p>
      <ul className="start__cards">
        <li>
          <a href="/admin/collections/audit-events">
            <strong>{start.audit}</strong>
            <span>{start.auditOpen}</span>
          </a>
        </li>
      </ul>
    </>
  )
}
