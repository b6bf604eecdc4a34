import type { PayloadRequest } from 'payload'
import type { StaffMember } from '../../../../access/staff.ts'
import { findRow } from '../../../../database/findRow.ts'
import type { Import } from '../../../../payload-types.ts'
import { officer } from '../../officer.ts'
import { StaffError } from '../../StaffError.ts'

/** The one who imports into a register. @throws {StaffError} for anyone else */
export function importer(req: PayloadRequest): StaffMember & { register: 'ningbo' | 'zhejiang' } {
  const member = officer(req, 'import')
  if (!member.register) throw new StaffError(403, 'not-allowed')
  return { ...member, register: member.register }
}

/** An import into the register of the one who asks. @throws {StaffError} `not-found`, also for the other register's */
export async function findImport(req: PayloadRequest): Promise<Import> {
  const { register } = importer(req)
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const found = await findRow(req.payload, 'imports', { id, register })
  if (!found) throw new StaffError(404, 'not-found')
  return found
}
