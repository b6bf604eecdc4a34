import type { StaffMember } from '../../../access/staff.ts'
import { StaffError } from '../StaffError.ts'

/** The key of an act that its maker chose, told apart from everybody else's. @throws {StaffError} `key-malformed` */
export function readKey(key: unknown, { id }: StaffMember): string {
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) throw new StaffError(400, 'key-malformed', '/key')
  return `${id}:${key}`
}
