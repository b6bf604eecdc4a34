import type { Payload } from 'payload'
import type { Message } from '../../payload-types.ts'
import { GatewayError, type SendMessage } from '../messages/sendMessage.ts'
import { emptyOutbox, type Outcome } from './emptyOutbox.ts'

const pauses = { first: 5_000, longest: 30 * 60_000 }

/** Sends the text messages that are due and gives how many went out. The gateway knows a message by its key and takes it once. */
export function deliverMessages(payload: Payload, send: SendMessage, now = new Date()): Promise<number> {
  return emptyOutbox({ payload, collection: 'messages', pauses, now, attempt: (message) => attempt(send, message) })
}

async function attempt(send: SendMessage, { key, to, text }: Message): Promise<Outcome> {
  try {
    await send({ key, to, text })
    return { isSent: true }
  } catch (error) {
    const isKnown = error instanceof GatewayError
    return { isSent: false, isFinal: isKnown && error.isFinal, lastError: isKnown ? error.code : 'gateway-unknown' }
  }
}
