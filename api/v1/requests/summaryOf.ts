import { decidedKind } from '../../../hooks/review/decidedKind.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { RoutedBureau } from '../bureaus/authorities.ts'
import { bureauOf, type Bureau } from '../bureaus/bureau.ts'
import type { Call } from '../operation.ts'

/** A request as lists show it. */
export type RequestSummary = {
  id: string
  receipt: string
  kind: ChangeRequest['kind']
  section?: string
  register: ChangeRequest['register']
  portal: string
  status: ChangeRequest['status']
  round: number
  authority?: Bureau
  submittedAt?: string
  decidedAt?: string
  dueOn?: string
  updatedAt: string
}

/** What a list shows of a request. */
export function summaryOf(request: ChangeRequest, bureaus: RoutedBureau[], call: Pick<Call, 'settings' | 'language'>): RequestSummary {
  const { id, receipt, kind, section, register, portal, status, round, submittedAt, decidedAt, dueOn, updatedAt } = request
  const authority = bureaus.find((bureau) => bureau.id === idOf(request.authority))
  return {
    id,
    receipt,
    kind,
    ...(section && { section }),
    register,
    portal,
    status,
    round,
    ...(authority && { authority: bureauOf(authority, decidedKind(request), call) }),
    ...(submittedAt && { submittedAt }),
    ...(decidedAt && { decidedAt }),
    ...(dueOn && { dueOn }),
    updatedAt,
  }
}

function idOf(relation: unknown): unknown {
  return typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
}
