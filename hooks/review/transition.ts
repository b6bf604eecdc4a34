import type { Payload } from 'payload'
import { nextStatus } from '@accountant-register/schemas/rules/nextStatus.ts'
import { againOnConflict } from '../../database/againOnConflict.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { inOneCommit } from '../../database/inOneCommit.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { ConflictError } from './ConflictError.ts'
import { releasedKeys } from './keysOf.ts'
import { isWaiting } from './isWaiting.ts'
import { settle } from './settle.ts'
import { stepColumns } from './stepColumns.ts'
import type { Actor, TimelineEntry } from './timeline.ts'

/** A step of a request: who does what, and what it sets beside the status. */
export type Step = {
  payload: Payload
  /** The request as the caller saw it; the step counts only if it is still so. */
  request: ChangeRequest
  event: string
  actor: Actor
  data?: Partial<ChangeRequest>
  /** What colleagues are told of the step; the applicant never sees it. */
  note?: string
  now?: Date
}

/** Statuses that end a request without a record: its keys are free at once. What alters a record frees them when that is done. */
const endings = ['cancelled', 'discarded']

/**
 * Takes a request one step on, by one conditional write, and does what the step causes; gives the request as it is then.
 * What a crash leaves undone after the write, the sweeper does (`hooks/tasks/sweep.ts`).
 * @throws {ConflictError} when the request has moved on meanwhile, or its status does not allow the step
 */
export function transition(step: Step): Promise<ChangeRequest> {
  return inOneCommit(step.payload, () => take(step))
}

async function take({ payload, request: seen, event, actor, data = {}, note, now = new Date() }: Step): Promise<ChangeRequest> {
  const request = seen.unsettled ? await settle(payload, seen) : seen
  const status = nextStatus(request.kind, request.status, event)
  if (!status) throw new ConflictError(`change-requests: ${event} is not a step from ${request.status}`)
  const rev = request.rev + 1
  const round = event === 'mend' ? request.round + 1 : request.round
  const timeline = [...(request.timeline as TimelineEntry[]), entry({ rev, event, round, actor, now, request, data, note })]
  const written = await compareAndSet(payload, 'change-requests', { id: request.id, status: request.status, rev: request.rev }, {
    ...stepColumns(event, { ...request, ...data }, round),
    ...data,
    ...(endings.includes(status) ? releasedKeys(request.id) : {}),
    status,
    isWaiting: isWaiting(status),
    rev,
    round,
    timeline,
    unsettled: true,
    updatedAt: now.toISOString(),
  })
  if (!written) throw new ConflictError(`change-requests: lost the race for ${event}`)
  // The step counts already: what it causes is carried through, whoever else writes there.
  return againOnConflict(() => settle(payload, written))
}

function entry({ rev, event, round, actor, now, request, data, note }: Required<Pick<Step, 'event' | 'actor' | 'now' | 'request' | 'data'>> & Pick<Step, 'note'> & { rev: number; round: number }): TimelineEntry {
  const authority = data.authority ?? request.authority
  return {
    rev,
    event,
    round,
    at: now.toISOString(),
    by: actor.kind,
    actor: actor.id,
    authority: (typeof authority === 'object' ? authority?.id : authority) ?? undefined,
    ...(actor.name && { actorName: actor.name }),
    ...(actor.from && { from: actor.from }),
    ...(note && { note }),
  }
}
