import texts from '@accountant-register/schemas/locales/messages.zh.json' with { type: 'json' }
import { fillMessage } from '@accountant-register/schemas/messages/fillMessage.ts'
import type { MessageEvent } from '@accountant-register/schemas/messages/messageEvents.ts'
import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { decidedKind } from '../review/decidedKind.ts'
import { publishedTemplates } from './publishedTemplates.ts'

type Told = Pick<ChangeRequest, 'kind' | 'register' | 'receipt' | 'returned' | 'authority' | 'givingAuthority'>

/** The text message that tells of a step, in Chinese, as content staff have it; the whole reason of a return stands in the progress page. */
export async function messageText(payload: Payload, request: Told, step: string): Promise<string> {
  const event = eventOf(request, step)
  const template = (await publishedTemplates(payload)).get(event) ?? texts.events[event]
  const { kind, register, receipt, returned } = request
  return fillMessage(template, {
    kind: texts.kinds[kind],
    register: texts.registers[register],
    receipt,
    bureau: template.includes('{bureau}') ? await bureauName(payload, request.authority) : '',
    reason: (returned as { reason?: string } | null)?.reason ?? '',
  })
}

function eventOf(request: Told, step: string): MessageEvent {
  if (step !== 'approve' && step !== 'return') throw new Error(`messageText: expected a step that is told by text message, got "${step}"`)
  return `${decidedKind(request)}-${step === 'approve' ? 'approved' : 'returned'}`
}

async function bureauName(payload: Payload, authority: Told['authority']): Promise<string> {
  const id = typeof authority === 'object' ? authority?.id : authority
  return (id && (await findRow(payload, 'authorities', { id }))?.name) || ''
}
