import type { CollectionSlug, Payload, Where } from 'payload'
import type { Applicant } from '../../payload-types.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import type { DeleteBytes } from './deletePictures.ts'
import { dropEvidence } from './dropEvidence.ts'
import { dropRequests } from './dropRequests.ts'
import { dueBefore, type RetentionKind } from './retention.ts'

/** Rows looked at together. */
const batch = 200

/** How many rows of each kind went. */
export type Retained = { [kind in Exclude<RetentionKind, 'leftovers'>]: number }

/**
 * Deletes what is due by the rules of retention (`rules.json`), in small steps, and reports how much of what: a row in
 * `retention-runs` and an entry in the audit trail, where anything went. Doing it again, or in two processes at once, deletes no more.
 */
export async function retain(payload: Payload, deleteBytes: DeleteBytes, now = new Date()): Promise<Retained> {
  const untouched: Where = { and: [{ status: { equals: 'draft' } }, { submittedAt: { exists: false } }, { updatedAt: { less_than: dueBefore('drafts', now) } }] }
  const givenUp: Where = { and: [{ status: { in: ['cancelled', 'discarded'] } }, { unsettled: { not_equals: true } }, { updatedAt: { less_than: dueBefore('givenUp', now) } }] }
  const retained: Retained = {
    drafts: await dropRequests({ payload, deleteBytes, where: untouched, now }),
    givenUp: await dropRequests({ payload, deleteBytes, where: givenUp, now }),
    evidence: await dropEvidence({ payload, deleteBytes, before: dueBefore('evidence', now) }),
    messages: (await dropSent(payload, 'messages', dueBefore('messages', now))) + (await dropSent(payload, 'webhook-deliveries', dueBefore('messages', now))),
    applicants: await dropApplicants(payload, dueBefore('applicants', now)),
  }
  if (Object.values(retained).some((count) => count > 0)) await report(payload, retained, now)
  return retained
}

async function report(payload: Payload, retained: Retained, now: Date): Promise<void> {
  const at = now.toISOString()
  await payload.db.create({ collection: 'retention-runs', data: { at, ...retained, createdAt: at, updatedAt: at } })
  await recordAudit({ payload }, { action: 'retention', subject: 'register', details: retained, at: now })
}

/** Deletes what was sent or given up long ago. */
async function dropSent(payload: Payload, collection: CollectionSlug, before: string): Promise<number> {
  const where: Where = { and: [{ state: { in: ['sent', 'failed'] } }, { createdAt: { less_than: before } }] }
  let dropped = 0
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({ collection, where, limit: batch, pagination: false })
    if (docs.length === 0) return dropped
    await payload.db.deleteMany({ collection, where: { id: { in: docs.map(({ id }) => id) } } })
    dropped += docs.length
  }
}

/** Deletes those who once signed in, and of whom the register holds nothing else. */
async function dropApplicants(payload: Payload, before: string): Promise<number> {
  let dropped = 0
  for (let after = ''; ; ) {
    const { docs } = await payload.db.find<Applicant>({ collection: 'applicants', where: { and: [{ signedInAt: { less_than: before } }, ...(after ? [{ id: { greater_than: after } }] : [])] }, sort: 'id', limit: batch, pagination: false })
    if (docs.length === 0) return dropped
    const ids = docs.map(({ id }) => String(id))
    const [requests, persons] = await Promise.all((['change-requests', 'persons'] as const).map((collection) => payload.db.find<{ applicant: string }>({ collection, where: { applicant: { in: ids } }, select: { applicant: true }, limit: 0, pagination: false })))
    const known = new Set([...requests!.docs, ...persons!.docs].map(({ applicant }) => applicant))
    const due = ids.filter((id) => !known.has(id))
    // Who signs in at this very moment is no longer due: the condition is asked again by the write.
    if (due.length > 0) await payload.db.deleteMany({ collection: 'applicants', where: { and: [{ id: { in: due } }, { signedInAt: { less_than: before } }] } })
    dropped += due.length
    after = ids.at(-1)!
  }
}
