import texts from '@accountant-register/schemas/locales/messages.zh.json' with { type: 'json' }
import type { ChangeRequest } from '../../payload-types.ts'

/** How much of a reason fits beside the rest into one text message, in characters. */
const reasonLength = 60

/** The text message that tells of a step, in Chinese; the whole reason of a return stands in the progress page. */
export function messageText({ kind, register, receipt, returned }: Pick<ChangeRequest, 'kind' | 'register' | 'receipt' | 'returned'>, event: string): string {
  // The sentence around it ends by itself.
  const reason = ((returned as { reason?: string } | null)?.reason ?? '').trim().replace(/[。．.!！;；]+$/, '')
  const params: { [name: string]: string } = {
    kind: texts.kinds[kind],
    register: texts.registers[register],
    receipt,
    reason: reason.length > reasonLength ? `${reason.slice(0, reasonLength)}…` : reason,
  }
  const template = (texts.events as { [event: string]: string })[event]
  if (!template) throw new Error(`messageText: expected a step that is told by text message, got "${event}"`)
  return template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
}
