import type { AuditEvent } from '../../../payload-types.ts'
import { auditTexts } from '../locales/audit.ts'

/** Who did what an entry of the audit trail tells: the name, or which kind of actor it was. */
export function actorName({ actor, actorName: name }: Partial<Pick<AuditEvent, 'actor' | 'actorName'>>, language: string): string {
  const { actors, empty } = auditTexts(language)
  return name || (actors[String(actor ?? '').split(':')[0] as keyof typeof actors] ?? empty)
}
