import { settings } from '../../../settings.ts'
import { abilitiesOf } from '../../abilities.ts'
import type { Role } from '../../staff.ts'

/** Whether a role signs in with a second factor: whoever decides, takes data out, or says who may. */
export function isSecondFactorRequired(role: Role): boolean {
  return settings().requiresSecondFactor && abilitiesOf(role).some((ability) => ability === 'decide' || ability === 'export' || ability === 'administer')
}
