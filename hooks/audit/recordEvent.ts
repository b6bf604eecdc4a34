import type { Payload } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import type { AuditAction } from './actions.ts'
import { recordAudit } from './recordAudit.ts'

/** Enters a step of a request in the audit trail: who, what, when, which bureau; nothing of what the request says. */
export async function recordEvent(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  await recordAudit({ payload }, {
    key: `${request.id}:${step.rev}`,
    isNew: true,
    at: new Date(step.at),
    actor: `${step.by}:${step.actor}`,
    actorName: step.actorName,
    from: step.from,
    action: step.event as AuditAction,
    subject: `change-requests:${request.id}`,
    subjectLabel: request.receipt,
    authority: step.authority,
  })
}
