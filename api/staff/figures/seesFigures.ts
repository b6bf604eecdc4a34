import type { ClientUser, PayloadRequest } from 'payload'
import { may } from '../../../access/abilities.ts'

/** Whether a member of staff sees figures. */
export function seesFigures(user: PayloadRequest['user'] | ClientUser | undefined): boolean {
  return may({ user }, 'see-figures')
}
