import type { Payload } from 'payload'
import type { ChangeRequest, Import, Person } from '../../payload-types.ts'
import { entryKey, importedBy, madeByLine } from './enterRecord.ts'
import { barringKeys } from './heldKeys.ts'
import type { ImportLine } from './importLine.ts'

/** What the register knows of a line: the record under its identity, whether the line made it, and whether in this very import. */
export type Known = { person?: Person; isOwn: boolean; hasEntry: boolean; isOfThis: boolean }

/** Looks some hundred lines up together; the function gives what is known of one. */
export async function knownRecords(payload: Payload, job: Import, lines: ImportLine[]): Promise<(line: ImportLine) => Known> {
  const { docs: persons } = await payload.db.find<Person>({
    collection: 'persons',
    where: { or: [{ activeKey: { in: lines.flatMap(barringKeys) } }, { madeBy: { in: lines.map(madeByLine) } }] },
    pagination: false,
    limit: 0,
  })
  const { docs: entries } = await payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { openKey: { in: lines.map(entryKey) } }, select: { openKey: true, decidedBy: true }, pagination: false, limit: 0 })
  const byMaker = new Map(persons.map((person) => [person.madeBy, person]))
  const byIdentity = new Map(persons.map((person) => [person.activeKey, person]))
  const byKey = new Map(entries.map((entry) => [entry.openKey, entry]))
  return (line) => {
    const made = byMaker.get(madeByLine(line))
    const entry = byKey.get(entryKey(line))
    return { person: made ?? barringKeys(line).map((key) => byIdentity.get(key)).find(Boolean), isOwn: made !== undefined, hasEntry: entry !== undefined, isOfThis: entry?.decidedBy === importedBy(job) }
  }
}
