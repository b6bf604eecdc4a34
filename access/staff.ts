import type { PayloadRequest } from 'payload'

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
}

/** What the sign-in puts beside the account. */
export type SignedIn = { bureaus?: string[] }

/** The member of staff who makes the request; nobody else ever signs in to the back office. */
export function staffMember({ user }: Pick<PayloadRequest, 'user'>): StaffMember | undefined {
  if (!user || user.collection !== 'staff') return undefined
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

/** Whether the request comes from staff in one of these roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean {
  const member = staffMember(req)
  return member !== undefined && roles.includes(member.role)
}

/** The code of a bureau, whether its row came along or not. */
export function idOfBureau(authority: { id: string } | string | null | undefined): string | undefined {
  return typeof authority === 'object' ? authority?.id : authority
}
