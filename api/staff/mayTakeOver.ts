import type { ChangeRequest } from '../../payload-types.ts'
import { settings } from '../../settings.ts'

/** Whether a colleague's claim is old enough to be taken over. */
export function mayTakeOver({ claimedAt }: Pick<ChangeRequest, 'claimedAt'>, now: Date): boolean {
  return !claimedAt || now.getTime() - Date.parse(claimedAt) >= settings().claimMinutes * 60_000
}
