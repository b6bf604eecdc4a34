import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import { StorageBusyError } from '../../database/queue.ts'
import type { Person } from '../../payload-types.ts'
import { resolveHold, type Settle } from './resolveHold.ts'

/** Tries before a record that keeps moving is given up; whoever settles comes again. */
const tries = 20

type Write = {
  payload: Payload
  id: string
  /** The step that writes, `<request>:<rev>`. */
  key: string
  settle: Settle
  /** What to write to the record as it stands, or nothing; asked anew when another write came first. */
  change: (person: Person) => Promise<Partial<Person> | undefined>
}

/** Writes to a record by one conditional write that also notes the step as applied: doing it again changes nothing. */
export async function writeRecord({ payload, id, key, settle, change }: Write): Promise<Person> {
  for (let i = 0; i < tries; i += 1) {
    const person = await findRow(payload, 'persons', { id })
    if (!person) throw new Error(`writeRecord: expected persons ${id}`)
    const applied = appliedTo(person)
    if (applied.includes(key)) return person
    if (person.deciding && person.deciding !== key) {
      await resolveHold(payload, person, settle)
      const again = await findRow(payload, 'persons', { id })
      // Whoever held it has moved on, or cannot any more: the next write takes the record as it is.
      if (again?.rev !== person.rev) continue
    }
    const data = await change(person)
    if (!data) return person
    const written = await compareAndSet(payload, 'persons', { id, rev: person.rev ?? null }, { ...data, applied: [...applied, key], deciding: null, rev: (person.rev ?? 0) + 1, updatedAt: new Date().toISOString() })
    if (written) return written
  }
  throw new StorageBusyError(`writeRecord: expected persons ${id} to stand still`)
}

/** The steps that are in a record already. */
function appliedTo({ applied }: Pick<Person, 'applied'>): string[] {
  return Array.isArray(applied) ? (applied as string[]) : []
}
