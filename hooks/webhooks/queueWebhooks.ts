import type { Payload } from 'payload'
import { createOnce } from '../../database/createOnce.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest, Webhook } from '../../payload-types.ts'
import { itemsOf } from '../records/frozenItem.ts'
import type { TimelineEntry } from '../review/timeline.ts'

/** Puts into the outbox what webhooks tell of an approval: which record, which bureau, which fields; nothing of the person. */
export async function queueWebhooks(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  const { docs } = await payload.db.find<Webhook>({ collection: 'webhooks', where: { isActive: { equals: true } }, pagination: false, limit: 0 })
  const wanted = docs.filter(({ register }) => !register || register === request.register || register === request.givingRegister)
  if (wanted.length === 0) return
  const record = request.person ?? (await findRow(payload, 'persons', { madeBy: `${request.id}:${step.rev}` }))?.id
  for (const { id } of wanted) {
    const key = `${request.id}:${step.rev}:${id}`
    const body = JSON.stringify({
      id: key,
      event: request.kind === 'registration' ? 'registration-approved' : request.givingAuthority ? 'transfer-approved' : 'change-approved',
      at: step.at,
      record,
      register: request.register,
      bureau: step.authority,
      ...(request.section && { section: request.section, fields: itemsOf(request).filter(({ waits, round }) => waits && round === step.round).map(({ field }) => field) }),
    })
    await createOnce(payload, 'webhook-deliveries', 'key', { key, webhook: id, body, state: 'queued', attempts: 0, nextAttemptAt: step.at })
  }
}
