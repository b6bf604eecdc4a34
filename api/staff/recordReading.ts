import type { PayloadRequest } from 'payload'
import { recordAudit } from '../../hooks/audit/recordAudit.ts'
import { caseReader } from './reviewer.ts'

/** Enters in the audit trail that a member of staff saw something of a case or record; once an hour for the same thing says it. */
export async function recordReading(req: PayloadRequest, subject: string, now = new Date(), subjectLabel?: string): Promise<void> {
  const { id } = caseReader(req)
  await recordAudit(req, { key: `read:${id}:${subject}:${now.toISOString().slice(0, 13)}`, at: now, action: 'read', subject, subjectLabel })
}
