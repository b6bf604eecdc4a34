import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import { contactOf } from '../bureaus/bureau.ts'
import { hasRecords, recordsOf } from '../changes/recordsOf.ts'
import type { SignedCall } from '../operation.ts'

/**
 * Keeps a person who is on record, in either register, from registering again: by the document, or by the account where the
 * record stands under a document that the person had before.
 * @throws {RefusalError} `already-registered`, or `record-frozen` with whom to ask
 */
export async function refuseIfRegistered(call: Pick<SignedCall, 'payload' | 'applicant' | 'language'>): Promise<void> {
  if (!(await hasRecords(call))) return
  const { current } = await recordsOf(call)
  if (!current) return
  const bureau = (await authorities(call.payload)).find(({ id }) => id === current.authority)
  const code = current.status === 'frozen' ? 'record-frozen' : 'already-registered'
  throw new RefusalError(code, { params: { register: current.register, ...contactOf(bureau, call) } })
}
