import { originOf } from '../../access/originOf.ts'
import type { Actor } from '../../hooks/review/timeline.ts'
import type { SignedCall } from './operation.ts'

/** The applicant of a call as the one who takes a step; where it came from is for the audit trail. */
export function applicantOf({ applicant, request }: Pick<SignedCall, 'applicant' | 'request'>): Actor {
  return { kind: 'applicant', id: applicant.id, from: originOf(request.headers) }
}
