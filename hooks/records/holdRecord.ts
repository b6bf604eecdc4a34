import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { ConflictError } from '../review/ConflictError.ts'
import { settle } from '../review/settle.ts'
import { resolveHold } from './resolveHold.ts'

type Hold = { payload: Payload; /** The record as it was looked at. */ person: Person; /** The request as the step expects it. */ request: ChangeRequest }

/**
 * Takes a step of a request that rests on a record as it was seen: the record is marked with the step in one conditional write,
 * then the step is taken, and what it causes writes to the record and clears the mark. Whoever wants to write in between either
 * carries the step through first or makes it fail (`resolveHold`): no process waits for another, and a crash anywhere leaves
 * something the next writer understands.
 * @throws {ConflictError} when the record is no longer as it was seen, or the step lost its race
 */
export async function holdRecord<T>({ payload, person, request }: Hold, step: () => Promise<T>): Promise<T> {
  const key = `${request.id}:${request.rev + 1}`
  // A mark of the very same step was left by a crash, or is another try of it: the step itself can be taken only once.
  if (person.deciding && person.deciding !== key) await resolveHold(payload, person, settle)
  const rev = (person.rev ?? 0) + 1
  const held = await compareAndSet(payload, 'persons', { id: person.id, rev: person.rev ?? null }, { deciding: key, rev })
  if (!held) throw new ConflictError(`holdRecord: persons ${person.id} has moved on`)
  try {
    return await step()
  } catch (error) {
    // Left in place, the mark would cost the next writer two reads; it is cleared only when the step can no longer be taken.
    await resolveHold(payload, held, settle)
    await compareAndSet(payload, 'persons', { id: person.id, rev, deciding: key }, { deciding: null, rev: rev + 1 })
    throw error
  }
}
