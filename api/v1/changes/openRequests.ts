import type { ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'

/** The changes that hold a section of a record: handed in and not ended, also while they are mended. */
export async function openRequests({ payload }: Pick<SignedCall, 'payload'>, person: string): Promise<ChangeRequest[]> {
  // For the system: the record was found as the caller's own.
  const { docs } = await payload.db.find<ChangeRequest>({
    collection: 'change-requests',
    where: { and: [{ person: { equals: person } }, { openKey: { like: `change:${person}:` } }] },
    pagination: false,
    limit: 0,
  })
  return docs.filter(({ openKey }) => openKey.startsWith('change:'))
}

/** Whether a change moves its record to the other register. */
export function isMove({ givingRegister, register }: Pick<ChangeRequest, 'givingRegister' | 'register'>): boolean {
  return Boolean(givingRegister) && givingRegister !== register
}
