import type { PayloadRequest } from 'payload'
import { findRow } from '../../../../database/findRow.ts'
import type { Export } from '../../../../payload-types.ts'
import { officer } from '../../officer.ts'
import { StaffError } from '../../StaffError.ts'

/** An export of the one who asks. @throws {StaffError} `not-found`, also for another's */
export async function ownExport(req: PayloadRequest): Promise<Export> {
  const member = officer(req, 'export')
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const found = await findRow(req.payload, 'exports', { id, staff: member.id })
  if (!found) throw new StaffError(404, 'not-found')
  return found
}
