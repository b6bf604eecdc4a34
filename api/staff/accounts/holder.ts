import type { PayloadRequest } from 'payload'
import { may } from '../../../access/abilities.ts'
import { isHalfSignedIn, staffMember, type SignedIn } from '../../../access/staff.ts'
import type { Staff } from '../../../payload-types.ts'
import { StaffError } from '../StaffError.ts'

/** Who has shown a password, or a code too. */
export type Holder = { id: string; account: Staff; session: string; isHalf: boolean }

/** The one whose session makes the request, also between the password and the code. @throws {StaffError} `not-signed-in` */
export function holder(req: Pick<PayloadRequest, 'user'>): Holder {
  const { user } = req
  const { session } = (user ?? {}) as SignedIn
  if (!user || user.collection !== 'staff' || !session) throw new StaffError(401, 'not-signed-in')
  return { id: String(user.id), account: user as unknown as Staff, session, isHalf: isHalfSignedIn(user) }
}

/** The same, past the second factor. @throws {StaffError} */
export function wholeHolder(req: Pick<PayloadRequest, 'user'>): Holder {
  const found = holder(req)
  if (found.isHalf || !staffMember(req)) throw new StaffError(403, 'second-factor-missing')
  return found
}

/** The account that a call names: one's own, or any for administrators. @throws {StaffError} `not-found` for anyone else's */
export function namedAccount(req: PayloadRequest): { asking: Holder; staff: string; isOwn: boolean } {
  const asking = wholeHolder(req)
  const staff = String(req.routeParams?.id ?? '')
  if (!/^[\w-]{1,64}$/.test(staff) || (staff !== asking.id && !may(req, 'administer'))) throw new StaffError(404, 'not-found')
  return { asking, staff, isOwn: staff === asking.id }
}
