import { randomUUID } from 'node:crypto'
import { createOnce } from '../../database/createOnce.ts'
import type { DownstreamCall } from './call.ts'

/** Enters in the audit trail which system asked or reported what, by the id of the record; never by name or number. */
export async function recordCall({ payload, key, now }: DownstreamCall, action: string, subject: string): Promise<void> {
  await createOnce(payload, 'audit-events', 'key', { key: `downstream:${randomUUID()}`, at: now.toISOString(), actor: `api-key:${key.id}`, action, subject })
}
