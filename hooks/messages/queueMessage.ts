import type { Payload } from 'payload'
import { createOnce } from '../../database/createOnce.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { messageText } from './messageText.ts'

/** Puts the text message that tells of a decision into the outbox; it goes to the mobile of the last sign-in. */
export async function queueMessage(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  const applicant = await findRow(payload, 'applicants', { id: request.applicant })
  if (!applicant) throw new Error(`queueMessage: expected the applicant of change-requests ${request.id}`)
  await createOnce(payload, 'messages', 'key', {
    key: `${request.id}:${step.rev}:sms`,
    to: applicant.mobile,
    text: await messageText(payload, { ...request, authority: step.authority ?? request.authority }, step.event),
    state: 'queued',
    attempts: 0,
    nextAttemptAt: step.at,
  })
}
