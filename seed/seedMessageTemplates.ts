import type { Payload } from 'payload'
import texts from '@accountant-register/schemas/locales/messages.zh.json' with { type: 'json' }
import { messageEvents } from '@accountant-register/schemas/messages/messageEvents.ts'
import { createOnce } from '../database/createOnce.ts'

/** Adds the text messages that are not there yet. */
export async function seedMessageTemplates(payload: Payload): Promise<void> {
  for (const event of messageEvents) await createOnce(payload, 'message-templates', 'event', { event, text: texts.events[event] })
}
