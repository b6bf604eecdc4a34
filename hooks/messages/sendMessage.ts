import type { Settings } from '../../settings.ts'

/** One text message on its way to the gateway; `key` makes a second delivery of it harmless. */
export type OutgoingMessage = { key: string; to: string; text: string }

/** Hands a message to the gateway; resolves when the gateway has it. */
export type SendMessage = (message: OutgoingMessage) => Promise<void>

/** Says that the gateway did not take a message; `isFinal`: it never will. */
export class GatewayError extends Error {
  override name = 'GatewayError'
  constructor(readonly code: string, readonly isFinal: boolean) {
    super(`sms gateway: ${code}`)
  }
}

const timeLimit = 5_000

/** The way to the SMS gateway of the settings: `POST /messages` with key, number and text as JSON. */
export function gateway({ sms }: Pick<Settings, 'sms'>): SendMessage {
  return async (message) => {
    const response = await fetch(`${sms.gateway}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': message.key, ...(sms.token ? { authorization: `Bearer ${sms.token}` } : {}) },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(timeLimit),
    }).catch(() => {
      throw new GatewayError('gateway-unreachable', false)
    })
    if (response.ok) return
    const isFinal = response.status === 400 || response.status === 422
    throw new GatewayError(`gateway-${response.status}`, isFinal)
  }
}
