import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { staffMember } from '../../../access/staff.ts'
import { createOnce } from '../../../database/createOnce.ts'

/** What is entered: no personal data, only what was done, to what, and how much of it. */
type Act = { action: 'read' | 'search' | 'export' | 'import'; subject: string; detail?: { [name: string]: string | number | boolean }; key?: string }

/** Enters in the audit trail what a member of staff did with persons; an act with a key is entered once. */
export async function enter(req: PayloadRequest, { action, subject, key = randomUUID() }: Act): Promise<void> {
  const member = staffMember(req)
  const at = new Date().toISOString()
  await createOnce(req.payload, 'audit-events', 'key', { key: `${action}:${key}`, at, actor: `staff:${member?.id ?? ''}`, action, subject, authority: member?.authority })
}
