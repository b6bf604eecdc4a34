import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'
import { detailOf } from '../requests/detailOf.ts'
import { isMove, openRequests } from './openRequests.ts'

type Wanted = { person: string; section: string; isBetweenRegisters?: boolean; /** The request that asks; it does not stand in its own way. */ own?: string }

/**
 * Says why a section cannot be opened or handed in while other changes of the record are open. Advice in good time: what keeps
 * two apart that arrive at once are the keys of the database.
 * @throws {RefusalError} `section-pending`, `transfer-pending`, or `changes-open` for a move between registers
 */
export async function refusePending(call: SignedCall, { person, section, isBetweenRegisters = false, own }: Wanted): Promise<void> {
  const others = (await openRequests(call, person)).filter(({ id }) => id !== own)
  const same = others.find((request) => request.section === section)
  if (same) throw new RefusalError('section-pending', { params: { section }, body: await shown(call, same) })
  const move = others.find(isMove)
  if (move) throw new RefusalError('transfer-pending', { params: { section: move.section ?? '' }, body: await shown(call, move) })
  if (isBetweenRegisters && others.length > 0) throw new RefusalError('changes-open', { params: { sections: others.map((request) => request.section).join(',') } })
}

/** A request of the same person under another account of the network is not shown. */
async function shown(call: SignedCall, request: ChangeRequest): Promise<{ [name: string]: unknown }> {
  return request.applicant === call.applicant.id ? { request: await detailOf(request, call) } : {}
}
