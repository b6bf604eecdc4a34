import { findRow } from '../../../database/findRow.ts'
import type { Attachment } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'

/**
 * The picture that a call names, if the caller uploaded it or it is the photo of their record.
 * @throws {RefusalError} `not-found` for one that is not there or another's: the two look alike
 */
export async function ownFile({ payload, applicant, params: { id } }: Pick<SignedCall, 'payload' | 'applicant' | 'params'>): Promise<Attachment> {
  const own = await findRow(payload, 'attachments', { id, applicant: applicant.id })
  if (own) return own
  // For the system: the photo of the caller's own record may have come in under another account of the network.
  const person = await findRow(payload, 'persons', { photo: id, identityKey: applicant.identityKey })
  const photo = person && (await findRow(payload, 'attachments', { id }))
  if (!photo) throw new RefusalError('not-found')
  return photo
}
