import type { ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { personOf } from './personOf.ts'
import { planOf } from './planOf.ts'

/** The kinds of picture a change may bring as it stands: what its items demand, and a new photo. */
export async function demandedByChange(request: ChangeRequest, call: SignedCall): Promise<string[]> {
  const { requiredEvidence } = await planOf(call, { request, person: await personOf(call, request) })
  return request.section === 'basic' ? [...requiredEvidence, 'photo'] : requiredEvidence
}
