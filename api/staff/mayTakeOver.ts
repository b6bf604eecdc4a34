import type { PayloadRequest } from 'payload'
import { may } from '../../access/abilities.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { settings } from '../../settings.ts'

/** Whether a colleague's claim may be taken over: when it is old enough, by a senior reviewer at once. */
export function mayTakeOver(req: Pick<PayloadRequest, 'user'>, { claimedAt }: Pick<ChangeRequest, 'claimedAt'>, now: Date): boolean {
  return !claimedAt || may(req, 'sign-second') || now.getTime() - Date.parse(claimedAt) >= settings().claimMinutes * 60_000
}
