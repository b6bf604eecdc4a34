import type { Where } from 'payload'
import { readRows } from '../../../database/readRows.ts'
import type { Person } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'

/** The record of a person that counts, and what it left in the register it came from. */
export type Records = { current?: Person; left: Person[] }

/**
 * The records of whoever is signed in: first the one bound to the account, else the one of the same document (15 digits raised to
 * 18, permits by their first nine characters: `identityKeyParts`).
 */
export async function recordsOf({ payload, applicant }: Pick<SignedCall, 'payload' | 'applicant'>): Promise<Records> {
  // For the system: looked up by the account and the identity of the caller alone.
  const { docs } = await payload.db.find<Person>({
    collection: 'persons',
    where: recordsRule(applicant),
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  })
  const counting = docs.filter(({ status }) => status !== 'transferredOut')
  const current = counting.find((person) => person.applicant === applicant.id) ?? counting[0]
  return { current, left: docs.filter(({ status, successor }) => status === 'transferredOut' && (!current || successor === current.id)) }
}

/** Whether whoever is signed in has any record: less to read than the records, for the many who have none. */
export async function hasRecords({ payload, applicant }: Pick<SignedCall, 'payload' | 'applicant'>): Promise<boolean> {
  return (await readRows(payload, { collection: 'persons', columns: [], where: recordsRule(applicant), limit: 1 })).length > 0
}

function recordsRule({ id, identityKey }: SignedCall['applicant']): Where {
  return { and: [{ or: [{ applicant: { equals: id } }, { identityKey: { equals: identityKey } }] }, { status: { in: ['active', 'frozen', 'transferredOut'] } }] }
}
