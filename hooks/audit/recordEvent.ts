import type { Payload } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import { createOnce } from '../../database/createOnce.ts'
import type { TimelineEntry } from '../review/timeline.ts'

/** Enters a step of a request in the audit trail: who, what, when, which bureau; nothing of what the request says. */
export async function recordEvent(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  await createOnce(payload, 'audit-events', 'key', {
    key: `${request.id}:${step.rev}`,
    at: step.at,
    actor: `${step.by}:${step.actor}`,
    action: step.event,
    subject: `change-requests:${request.id}`,
    authority: step.authority,
  })
}
