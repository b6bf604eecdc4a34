import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import type { Webhook, WebhookDelivery } from '../../payload-types.ts'
import { secretOf } from '../webhooks/secretOf.ts'
import { signatureOf } from '../webhooks/signatureOf.ts'
import { emptyOutbox, type Outcome } from './emptyOutbox.ts'

const timeLimit = 5_000
const pauses = { first: 10_000, longest: 60 * 60_000 }

/** Tries before a delivery is given up: more than a day with the pauses between them. */
const tries = 30

/**
 * Tells webhooks what is due and gives how many were told. A receiver knows a delivery by its key, and the signature covers the
 * moment of the try, so that an old one cannot be sent again.
 */
export function deliverWebhooks(payload: Payload, { secret }: { secret: string }, now = new Date()): Promise<number> {
  const attempt = async (delivery: WebhookDelivery): Promise<Outcome> => {
    const webhook = await findRow(payload, 'webhooks', { id: delivery.webhook })
    if (!webhook?.isActive) return { isSent: false, isFinal: true, lastError: 'webhook-gone' }
    const lastError = await post(delivery, webhook, secret, now)
    return lastError ? { isSent: false, isFinal: delivery.attempts >= tries, lastError } : { isSent: true }
  }
  return emptyOutbox({ payload, collection: 'webhook-deliveries', pauses, now, attempt })
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
