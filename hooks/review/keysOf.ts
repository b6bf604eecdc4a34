import type { ChangeRequest } from '../../payload-types.ts'

type Keys = Required<Pick<ChangeRequest, 'openKey'>> & { [key in 'basicKey' | 'educationKey' | 'qualificationKey']: string }

const columns = { basic: 'basicKey', education: 'educationKey', qualification: 'qualificationKey' } as const

/**
 * The keys an open change holds, all in the one write that opens it: that of its section, and for a move between registers
 * those of every other section too. The database lets nobody else in.
 */
export function heldKeys({ id, person, section, isBetweenRegisters }: { id: string; person: string; section: string; isBetweenRegisters: boolean }): Keys {
  const held = Object.entries(columns).filter(([name]) => isBetweenRegisters || name === section)
  return { ...releasedKeys(id), openKey: changeKey(person, section), ...Object.fromEntries(held.map(([name, column]) => [column, changeKey(person, name)])) }
}

/** What the keys of a request are that holds nothing (any more). */
export function releasedKeys(id: string): Keys {
  const closed = `closed:${id}`
  return { openKey: closed, basicKey: closed, educationKey: closed, qualificationKey: closed }
}

/** The key of the open registration of a person. */
export function registrationKey(identityKey: string): string {
  return `registration:${identityKey}`
}

/** The key of the open change of a section. */
function changeKey(person: string, section: string): string {
  return `change:${person}:${section}`
}
