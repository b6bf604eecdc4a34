import { checkMessage } from '@accountant-register/schemas/messages/checkMessage.ts'
import type { MessageEvent } from '@accountant-register/schemas/messages/messageEvents.ts'
import type { TextareaFieldValidation } from 'payload'
import { say } from '../content/say.ts'

/** Characters of a template; with its gaps filled it still goes in few parts. */
const longest = 300

/** Refuses a text message with a gap that nothing fills, and one that does not say which request it is about or why it was returned. */
export const checkTemplate: TextareaFieldValidation = (value, { data, req }) => {
  const { event } = data as { event?: MessageEvent }
  if (!value?.trim()) return say(req, 'message-empty')
  if (value.length > longest) return say(req, 'message-long', { max: String(longest) })
  const fault = event && checkMessage(event, value)
  if (!fault) return true
  return say(req, fault.code, { name: fault.code === 'brace-alone' ? fault.name : `{${fault.name}}` })
}
