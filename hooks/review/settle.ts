import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { recordEvent } from '../audit/recordEvent.ts'
import { noteStep } from '../figures/noteStep.ts'
import { queueMessage } from '../messages/queueMessage.ts'
import { applyItems } from '../records/applyItems.ts'
import { followRecord } from '../records/followRecord.ts'
import { queueWebhooks } from '../webhooks/queueWebhooks.ts'
import { createRecord } from './createRecord.ts'
import { releasedKeys } from './keysOf.ts'
import type { TimelineEntry } from './timeline.ts'

/** What a step causes, beyond its entry in the audit trail. */
const effects: { [event: string]: Effect[] } = {
  submit: [putIntoForce],
  apply: [putIntoForce],
  correct: [putIntoForce],
  freeze: [putIntoForce],
  unfreeze: [putIntoForce],
  approve: [createRecord, putIntoForce, handOverOthers, queueMessage, queueWebhooks],
  return: [queueMessage],
}

type Effect = (payload: Payload, request: ChangeRequest, step: TimelineEntry) => Promise<void>

/** Steps after which the request holds its keys no longer; what they cause stands by then. */
const releasing = ['approve', 'apply']

/**
 * Does all that the last step of a request causes and marks it done; gives the request as it is then.
 * Each effect is keyed by request and step: doing it again changes nothing, so any number of processes may settle at once.
 */
export async function settle(payload: Payload, request: ChangeRequest): Promise<ChangeRequest> {
  const step = (request.timeline as TimelineEntry[]).at(-1)
  if (!step) return request
  for (const effect of effects[step.event] ?? []) await effect(payload, request, step)
  await recordEvent(payload, request, step)
  await noteStep(payload, request, step)
  const settled = await compareAndSet(payload, 'change-requests', { id: request.id, rev: request.rev }, {
    settledRev: request.rev,
    unsettled: false,
    // From here on the record itself keeps a second registration out, and shows what a change has altered.
    ...(releasing.includes(step.event) ? releasedKeys(request.id) : {}),
  })
  return settled ?? (await findRow(payload, 'change-requests', { id: request.id })) ?? request
}

/** A record may be held by another request's step, which is settled first. */
function putIntoForce(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  return applyItems(payload, request, step, settle)
}

function handOverOthers(payload: Payload, request: ChangeRequest, step: TimelineEntry): Promise<void> {
  return followRecord(payload, request, step, settle)
}
