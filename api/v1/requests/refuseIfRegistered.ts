import type { Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import type { SignedCall } from '../operation.ts'

/**
 * Keeps a person who is on record, in either register, from registering again.
 * @throws {RefusalError} `already-registered`, or `record-frozen` with whom to ask
 */
export async function refuseIfRegistered({ payload, applicant }: Pick<SignedCall, 'payload' | 'applicant'>): Promise<void> {
  // For the system: looked up by the identity of the caller alone.
  const person = (await payload.db.findOne({
    collection: 'persons',
    where: { and: [{ identityKey: { equals: applicant.identityKey } }, { status: { in: ['active', 'frozen'] } }] },
    select: { status: true, register: true, authority: true },
  })) as Pick<Person, 'status' | 'register' | 'authority'> | null
  if (!person) return
  const bureau = (await authorities(payload)).find(({ id }) => id === person.authority)
  const code = person.status === 'frozen' ? 'record-frozen' : 'already-registered'
  throw new RefusalError(code, { params: { register: person.register, bureau: bureau?.name ?? '', phone: bureau?.phone ?? '' } })
}
