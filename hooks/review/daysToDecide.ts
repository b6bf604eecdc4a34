import type { ChangeRequest } from '../../payload-types.ts'
import type { Settings } from '../../settings.ts'
import { decidedKind } from './decidedKind.ts'

/** Working days that a bureau has for a request, by its register and by what it is. */
export function daysToDecide({ workingDays }: Pick<Settings, 'workingDays'>, request: Pick<ChangeRequest, 'register' | 'kind' | 'givingAuthority'>): number {
  return workingDays[request.register][decidedKind(request)]
}
