import type { AuditAction } from '../../hooks/audit/actions.ts'
import { recordAudit } from '../../hooks/audit/recordAudit.ts'
import type { DownstreamCall } from './call.ts'

/** Enters in the audit trail which system asked or reported what, by the id of the record; never by name or number. */
export async function recordCall({ payload, key, now }: DownstreamCall, action: AuditAction, subject: string): Promise<void> {
  await recordAudit({ payload }, { at: now, actor: `api-key:${key.id}`, actorName: key.name, action, subject })
}
