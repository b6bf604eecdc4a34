import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import { secretOf } from '../webhooks/secretOf.ts'
import { signatureOf } from '../webhooks/signatureOf.ts'

/** How long a sender may take before another may try, in milliseconds; well above the time limit of a call. */
const lease = 60_000
const timeLimit = 5_000
const firstPause = 10_000
const longestPause = 60 * 60_000

/** Tries before a delivery is given up: more than a day with the pauses between them. */
const tries = 30

/**
 * Tells webhooks what is due and gives how many were told. Each delivery is claimed by one conditional write, as messages are;
 * a receiver knows one by its key, and the signature covers the moment of the try, so that an old one cannot be sent again.
 */
export async function deliverWebhooks(payload: Payload, { secret }: { secret: string }, now = new Date()): Promise<number> {
  const moment = now.toISOString()
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection: 'webhook-deliveries',
    where: {
      or: [
        { and: [{ state: { equals: 'queued' } }, { nextAttemptAt: { less_than_equal: moment } }] },
        { and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than: moment } }] },
      ],
    },
    sort: 'nextAttemptAt',
    limit: 20,
    pagination: false,
  })
  let told = 0
  for (const delivery of docs) {
    const claimed = await change(payload, delivery, { state: 'sending', attempts: delivery.attempts + 1, leaseUntil: new Date(now.getTime() + lease).toISOString() })
    if (!claimed) continue
    const webhook = await findRow(payload, 'webhooks', { id: claimed.webhook })
    const outcome = await attempt({ delivery: claimed, webhook, secret, now })
    if (await change(payload, claimed, outcome)) told += outcome.state === 'sent' ? 1 : 0
  }
  return told
}

type Attempt = { delivery: WebhookDelivery; webhook?: Webhook; secret: string; now: Date }

async function attempt({ delivery, webhook, secret, now }: Attempt): Promise<Partial<WebhookDelivery>> {
  if (!webhook?.isActive) return { state: 'failed', lastError: 'webhook-gone' }
  const lastError = await post(delivery, webhook, secret, now)
  if (!lastError) return { state: 'sent', sentAt: now.toISOString(), lastError: null }
  if (delivery.attempts >= tries) return { state: 'failed', lastError }
  const pause = Math.min(firstPause * 2 ** (delivery.attempts - 1), longestPause)
  return { state: 'queued', nextAttemptAt: new Date(now.getTime() + pause).toISOString(), lastError }
}

/** What went wrong, or nothing. A redirect is not followed: the address was entered by an administrator and stays what it is. */
async function post({ key, body }: WebhookDelivery, webhook: Webhook, secret: string, now: Date): Promise<string | undefined> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const headers = {
    'content-type': 'application/json',
    'x-register-delivery': key,
    'x-register-timestamp': timestamp,
    'x-register-signature': signatureOf({ secret: secretOf(webhook, secret), timestamp, body }),
  }
  try {
    const response = await fetch(webhook.url, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeLimit) })
    await response.body?.cancel()
    return response.ok ? undefined : `answered-${response.status}`
  } catch {
    return 'unreachable'
  }
}

/** Writes to a delivery if nobody has since it was read. */
function change(payload: Payload, { id, state, attempts }: WebhookDelivery, data: Partial<WebhookDelivery>): Promise<WebhookDelivery | undefined> {
  return compareAndSet(payload, 'webhook-deliveries', { id, state, attempts }, data)
}
