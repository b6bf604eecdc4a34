import type { Person } from '../../payload-types.ts'

type Identity = { identityKey: string; status?: Person['status'] }

/** The unique key of a record that a line makes: one that counts a person, and one of each state that does not. */
export function heldKey({ identityKey, status = 'active' }: Identity): string {
  return `${status === 'frozen' ? 'active' : status}:${identityKey}`
}

/** The keys of records beside which a line makes none: one that has run out makes way for a new one, not the reverse. */
export function barringKeys(line: Identity): string[] {
  return [...new Set([`active:${line.identityKey}`, heldKey(line)])]
}
