import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import type { Message } from '../../payload-types.ts'
import { GatewayError, type SendMessage } from '../messages/sendMessage.ts'

/** How long a sender may take before another may try, in milliseconds; well above the gateway's time limit. */
const lease = 60_000
const firstPause = 5_000
const longestPause = 30 * 60_000

/**
 * Sends what is due in the outbox and gives how many went out. Each message is claimed by one conditional write, so any number
 * of workers may run; a worker that died leaves its claim to run out. The gateway knows a message by its key and takes it once.
 */
export async function deliverMessages(payload: Payload, send: SendMessage, now = new Date()): Promise<number> {
  const moment = now.toISOString()
  const due = await payload.db.find<Message>({
    collection: 'messages',
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
  let sent = 0
  for (const message of due.docs) {
    const claimed = await change(payload, message, { state: 'sending', attempts: message.attempts + 1, leaseUntil: new Date(now.getTime() + lease).toISOString() })
    if (!claimed) continue
    const outcome = await attempt(send, claimed, now)
    if (await change(payload, claimed, outcome)) sent += outcome.state === 'sent' ? 1 : 0
  }
  return sent
}

async function attempt(send: SendMessage, { key, to, text, attempts }: Message, now: Date): Promise<Partial<Message>> {
  try {
    await send({ key, to, text })
    return { state: 'sent', sentAt: now.toISOString(), lastError: null }
  } catch (error) {
    const isFinal = error instanceof GatewayError && error.isFinal
    const lastError = error instanceof GatewayError ? error.code : 'gateway-unknown'
    if (isFinal) return { state: 'failed', lastError }
    const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause)
    return { state: 'queued', nextAttemptAt: new Date(now.getTime() + pause).toISOString(), lastError }
  }
}

/** Writes to a message if nobody has since it was read. */
function change(payload: Payload, { id, state, attempts }: Message, data: Partial<Message>): Promise<Message | undefined> {
  return compareAndSet(payload, 'messages', { id, state, attempts }, data)
}
