import type { PayloadRequest } from 'payload'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import { switchStatus } from '../../../hooks/records/switchStatus.ts'
import { officer } from '../officer.ts'
import { readBody } from '../readBody.ts'
import { StaffError } from '../StaffError.ts'
import { describePerson, type PersonDetail } from './describePerson.ts'
import { findPerson } from './findPerson.ts'
import { readKey } from './readKey.ts'
import { readReason } from './readReason.ts'

/** Freezes a record, or unfreezes it, with a reason; one that is so already is given as it is. */
export async function freezePerson(req: PayloadRequest, to: 'frozen' | 'active'): Promise<{ person: PersonDetail }> {
  const member = officer(req, 'freeze')
  const body = await readBody(req, ['key', 'reason'])
  const key = readKey(body.key, member)
  const reason = readReason(body.reason)
  const person = await findPerson(req, req.routeParams?.id)
  try {
    await switchStatus({ payload: req.payload, person: person.id, to, reason, actor: { kind: 'staff', id: member.id }, key })
  } catch (error) {
    if (error instanceof ConflictError) throw new StaffError(409, 'record-not-active')
    throw error
  }
  return { person: await describePerson(req, await findPerson(req, person.id)) }
}
