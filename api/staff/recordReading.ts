import type { PayloadRequest } from 'payload'
import { createOnce } from '../../database/createOnce.ts'
import { caseReader } from './reviewer.ts'

/** Enters in the audit trail that a reviewer saw something of a case; once an hour for the same thing says it. */
export async function recordReading(req: PayloadRequest, subject: string, now = new Date()): Promise<void> {
  const { id, authority } = caseReader(req)
  await createOnce(req.payload, 'audit-events', 'key', {
    key: `read:${id}:${subject}:${now.toISOString().slice(0, 13)}`,
    at: now.toISOString(),
    actor: `staff:${id}`,
    action: 'read',
    subject,
    authority,
  })
}
