import { isHalfSignedIn } from '../../../access/staff.ts'

/** Whether somebody has shown the password and not yet the second factor. */
export function isBetween(user: object | null): boolean {
  return user !== null && isHalfSignedIn(user)
}
