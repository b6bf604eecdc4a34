import type { Payload } from 'payload'
import type { Applicant, ChangeRequest } from '../../payload-types.ts'
import { createOnce } from '../createOnce.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { messageText } from './messageText.ts'

/** Puts the text message that tells of a decision into the outbox; it goes to the mobile of the last sign-in. */
export async function queueMessage(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  const applicant = (await payload.db.findOne({ collection: 'applicants', where: { id: { equals: request.applicant } } })) as Applicant
  await createOnce(payload, 'messages', 'key', {
    key: `${request.id}:${step.rev}:sms`,
    to: applicant.mobile,
    text: messageText(request, step.event),
    state: 'queued',
    attempts: 0,
    nextAttemptAt: step.at,
  })
}
