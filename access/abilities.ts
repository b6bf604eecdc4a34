import type { ClientUser, PayloadRequest } from 'payload'
import { staffMember, type Role } from './staff.ts'

/** What one may be able to do beyond looking at the rows one's office is in charge of. */
export type Ability =
  | 'decide' // claim, approve, return, hand over
  | 'sign-second' // the second of four eyes
  | 'correct' // 依职权更正
  | 'freeze'
  | 'reveal' // see a number in full, by a click that is audited
  | 'export'
  | 'import'
  | 'see-figures' // the dashboard
  | 'edit-content'
  | 'edit-reasons'
  | 'mark-four-eyes'
  | 'read-audit'
  | 'administer' // accounts, bureaus, settings

/** Which role has which ability; whoever is not named has none. */
const abilities: { [role in Role]: readonly Ability[] } = {
  reviewer: ['decide', 'correct', 'reveal', 'export', 'see-figures'],
  seniorReviewer: ['decide', 'sign-second', 'correct', 'freeze', 'reveal', 'export', 'see-figures', 'edit-reasons'],
  registerAdministrator: ['correct', 'freeze', 'reveal', 'export', 'import', 'see-figures', 'edit-reasons', 'mark-four-eyes'],
  editor: ['edit-content', 'edit-reasons'],
  auditor: ['read-audit'],
  administrator: ['edit-content', 'edit-reasons', 'administer'],
}

/** What a role may do. */
export function abilitiesOf(role: Role): readonly Ability[] {
  return abilities[role]
}

/** Whether the member of staff who asks has the ability; nobody else has any. */
export function may(req: { user?: PayloadRequest['user'] | ClientUser }, ability: Ability): boolean {
  const member = staffMember({ user: req.user as PayloadRequest['user'] })
  return member !== undefined && abilities[member.role].includes(ability)
}
