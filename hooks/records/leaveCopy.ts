import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { createOnce } from '../../database/createOnce.ts'
import type { Person } from '../../payload-types.ts'

/**
 * Leaves in a register what a record held when it moved to the other one, `transferredOut`, and gives its id. The record itself
 * is moved afterwards, in one write that names the state copied here: until then it counts where it was.
 */
export async function leaveCopy(payload: Payload, person: Person, key: string): Promise<string> {
  const { name, idNumberMasked, register, authority, registeredOn, basic, workplace, education, qualification, photo, applicant, identityKey, predecessor } = person
  const values = { name, idNumberMasked, register, authority, registeredOn, basic, workplace, education, qualification, photo, applicant, identityKey, predecessor, rev: person.rev ?? 0 }
  const fixed = { status: 'transferredOut', activeKey: `transferredOut:${key}`, successor: person.id }
  const copy = await createOnce(payload, 'persons', 'madeBy', { madeBy: `${key}:left`, ...values, ...fixed })
  // An earlier try copied an older state; a newer one, of another process, stays.
  if ((copy.rev ?? 0) < values.rev) await compareAndSet(payload, 'persons', { id: copy.id, rev: copy.rev ?? null }, values)
  return copy.id
}
