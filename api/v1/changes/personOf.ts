import { findRow } from '../../../database/findRow.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import { contactOf } from '../bureaus/bureau.ts'
import type { SignedCall } from '../operation.ts'

/** The record that a change alters, as it stands. @throws {RefusalError} `record-not-found` */
export async function personOf({ payload }: Pick<SignedCall, 'payload'>, { person: id }: Pick<ChangeRequest, 'person'>): Promise<Person> {
  const person = id ? await findRow(payload, 'persons', { id }) : undefined
  if (!person) throw new RefusalError('record-not-found')
  return person
}

/** @throws {RefusalError} `record-frozen` with whom to ask, or `record-not-found` for one that no longer counts */
export async function refuseUnlessActive(call: Pick<SignedCall, 'payload' | 'language'>, { status, register, authority }: Person): Promise<void> {
  if (status === 'active') return
  if (status !== 'frozen') throw new RefusalError('record-not-found')
  const bureau = (await authorities(call.payload)).find(({ id }) => id === authority)
  throw new RefusalError('record-frozen', { params: { register, ...contactOf(bureau, call) } })
}
