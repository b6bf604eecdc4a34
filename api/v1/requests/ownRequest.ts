import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'

/**
 * The request that a call names, if it is the caller's own.
 * @throws {RefusalError} `request-not-found` for one that is not there or another's: the two look alike
 */
export async function ownRequest({ payload, applicant, params }: Pick<SignedCall, 'payload' | 'applicant' | 'params'>): Promise<ChangeRequest> {
  const found = (await payload.db.findOne({
    collection: 'change-requests',
    where: { and: [{ id: { equals: params.id } }, { applicant: { equals: applicant.id } }] },
  })) as ChangeRequest | null
  if (!found) throw new RefusalError('request-not-found')
  return found
}
