import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { originOf, type Origin } from '../../access/originOf.ts'
import { staffMember } from '../../access/staff.ts'
import { createUnlessThere } from '../../database/createUnlessThere.ts'
import { findRow } from '../../database/findRow.ts'
import type { AuditEvent } from '../../payload-types.ts'
import type { AuditAction } from './actions.ts'
import { agentOf } from './agentOf.ts'
import { markOf } from './markOf.ts'

/** Whose doing it is: the request that asks, or just the register at work by itself. */
export type AuditSource = { payload: Payload } & Partial<Pick<PayloadRequest, 'user' | 'headers' | 'transactionID'>>

/** What is entered in the audit trail. Nothing in it may be personal data: names of applicants, numbers and answers stay out or are masked. */
export type AuditEntry = {
  action: AuditAction
  /** What was touched, `<collection>:<id>`, or the collection alone. */
  subject: string
  /** What an auditor calls it, e.g. a receipt number. */
  subjectLabel?: string
  /** `staff:<id>`, `applicant:<id>`, `api-key:<id>` or `system`; by default whoever makes the request. */
  actor?: string
  actorName?: string
  /** Where it came from; by default where the request did. */
  from?: Origin
  authority?: string | null
  /** Counts, reasons, names of fields. */
  details?: { [name: string]: string | number | boolean | null | string[] }
  /** Told apart by this: an entry that comes again is not entered again. */
  key?: string
  /** Most likely not entered yet: nobody asks first, the unique key holds all the same. */
  isNew?: boolean
  at?: Date
}

/**
 * Enters in the audit trail who did what, when and from where; resolves when it is stored. Inside a transaction of `source` it
 * counts only with it: what is not in the trail has not happened. The entry is linked into the chain a moment later (`linkAudit`).
 */
export async function recordAudit(source: AuditSource, { action, subject, key = `event:${randomUUID()}`, at = new Date(), from = originOf(source.headers), ...entry }: AuditEntry): Promise<void> {
  const { payload, transactionID } = source
  if (!entry.isNew && !key.startsWith('event:') && (await findRow(payload, 'audit-events', { key }))) return
  const member = staffMember({ user: source.user ?? null })
  const said = {
    key,
    at: at.toISOString(),
    actor: entry.actor ?? (member ? `staff:${member.id}` : 'system'),
    actorName: entry.actorName ?? (entry.actor ? null : (member?.name ?? null)),
    action,
    subject,
    subjectLabel: entry.subjectLabel ?? null,
    authority: entry.authority ?? member?.authority ?? null,
    details: entry.details ?? null,
    ip: from.ip ?? null,
    agent: agentOf(from.userAgent) ?? null,
  } satisfies Partial<AuditEvent>
  // Two at once with the same key: the other one has entered it.
  await createUnlessThere(payload, 'audit-events', { ...said, mark: markOf(said), isLinked: false }, transactionID ? { transactionID } : undefined)
}
