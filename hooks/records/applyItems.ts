import type { Payload } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { itemsOf, type FrozenItem } from './frozenItem.ts'
import { leaveCopy } from './leaveCopy.ts'
import { recordWith } from './recordWith.ts'
import type { Settle } from './resolveHold.ts'
import { writeRecord } from './writeRecord.ts'

/** Steps of the office itself: all they say is in force at once. */
const officeMade = ['correct', 'freeze', 'unfreeze']

/** Puts into the record what a step brings into force: at submission what does not wait, at approval what waited. */
export async function applyItems(payload: Payload, request: ChangeRequest, step: TimelineEntry, settle: Settle): Promise<void> {
  const { person: id } = request
  const items = itemsOf(request).filter((item) => isDue(item, step))
  if (!id || items.length === 0) return
  const key = `${request.id}:${step.rev}`
  await writeRecord({
    payload,
    id,
    key,
    settle,
    change: async (person) => {
      const data = await recordWith({ payload, person, request, items })
      const isMoving = data.register !== undefined && data.register !== person.register
      return isMoving ? { ...data, predecessor: await leaveCopy(payload, person, key) } : data
    },
  })
}

function isDue({ waits, round }: FrozenItem, step: TimelineEntry): boolean {
  if (round !== step.round) return false
  return officeMade.includes(step.event) || waits === (step.event === 'approve')
}
