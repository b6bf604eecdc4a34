import type { Payload } from 'payload'
import { staffNames } from '../../../api/staff/staffNames.ts'
import type { AuditEvent } from '../../../payload-types.ts'
import { auditTexts } from '../locales/audit.ts'
import { fill } from '../locales/texts.ts'

/** What an entry of the audit trail is about: the kind of thing and what it is called; what has no name is told apart by the beginning of its number. */
export async function subjectName(payload: Payload, { subject, subjectLabel }: Partial<Pick<AuditEvent, 'subject' | 'subjectLabel'>>, language: string): Promise<string> {
  const { subjects, numbered } = auditTexts(language)
  const [collection = '', id = ''] = String(subject ?? '').split(':')
  const kind = subjects[collection as keyof typeof subjects] ?? subjects.other
  const name = subjectLabel ?? (collection === 'staff' ? (await staffNames(payload, [id])).get(id) : undefined)
  return [kind, name ?? (id && fill(numbered, { id: id.slice(0, 8) }))].filter(Boolean).join(' ')
}
