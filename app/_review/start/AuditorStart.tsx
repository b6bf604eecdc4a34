import type { Texts } from '../locales/texts.ts'

/** The audit trail, for those who read it and nothing else. */
export function AuditorStart({ t }: { t: Texts }) {
  return (
    <>
      <p className="start__note">{t.start.auditHint}</p>
      <ul className="start__cards">
        <li>
          <a href="/admin/collections/audit-events">
            <strong>{t.start.audit}</strong>
            <span>{t.start.auditOpen}</span>
          </a>
        </li>
      </ul>
    </>
  )
}
