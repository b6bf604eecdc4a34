import type { PayloadRequest } from 'payload'
import type { Origin } from './originOf.ts'

/**
 * What a member of staff may be: reviewers decide for a bureau, senior reviewers for a city and its districts, register
 * administrators look after one of the two registers; editors, auditors and administrators see nobody's data.
 */
export type Role = 'reviewer' | 'seniorReviewer' | 'registerAdministrator' | 'editor' | 'auditor' | 'administrator'

/** The signed-in member of staff, as far as access depends on it. */
export type StaffMember = {
  id: string
  role: Role
  authority?: string
  /** The bureau and those under it, as the sign-in found them; the bureau alone where nobody looked. */
  bureaus: string[]
  register?: 'ningbo' | 'zhejiang'
  name: string
  /** Where the request came from, of one who takes a step. */
  from?: Origin
}

/** What the sign-in puts beside the account: the row of the session, whether it lacks its second factor, the bureaus under the own. */
export type SignedIn = { session?: string; isHalf?: boolean; bureaus?: string[]; _strategy?: string }

/**
 * The member of staff who makes the request; nobody else ever signs in to the back office. Who has not shown the second factor yet,
 * or whose session was ended and still carries Payload's token, is nobody.
 */
export function staffMember({ user }: Pick<PayloadRequest, 'user'>): StaffMember | undefined {
  if (!user || user.collection !== 'staff' || isHalfSignedIn(user) || (user as SignedIn)._strategy === 'local-jwt') return undefined
  const authority = idOfBureau(user.authority)
  return {
    id: String(user.id),
    role: user.role,
    authority,
    bureaus: (user as SignedIn).bureaus ?? (authority ? [authority] : []),
    register: user.register ?? undefined,
    name: user.name,
  }
}

/** Whether a session has shown its password and not its second factor. */
export function isHalfSignedIn(user: object): boolean {
  return (user as SignedIn).isHalf === true
}

/** Whether the request comes from staff in one of these roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean {
  const member = staffMember(req)
  return member !== undefined && roles.includes(member.role)
}

/** The code of a bureau, whether its row came along or not. */
export function idOfBureau(authority: { id: string } | string | null | undefined): string | undefined {
  return typeof authority === 'object' ? authority?.id : authority
}
