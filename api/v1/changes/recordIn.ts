import { isPortal } from '../../../access/identity/returnAddress.ts'
import type { Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import { contactOf } from '../bureaus/bureau.ts'
import type { SignedCall } from '../operation.ts'
import { recordsOf } from './recordsOf.ts'

/** The record that a register holds of the caller, or what it left there; `elsewhere` is the register that holds it now. */
export type FoundRecord = { person: Person; elsewhere?: Person['register'] }

/**
 * @throws {RefusalError} `not-found` for what is no register, `record-not-found` with `elsewhere` where the other one has a record, else with
 * the bureau at the head of the register: who holds a certificate in force is to ask there
 */
export async function recordIn(call: SignedCall, register: unknown): Promise<FoundRecord> {
  if (typeof register !== 'string' || !isPortal(register)) throw new RefusalError('not-found')
  const { current, left } = await recordsOf(call)
  const elsewhere = current?.register
  const person = elsewhere === register ? current : left.filter((copy) => copy.register === register).at(-1)
  if (!person) throw new RefusalError('record-not-found', { params: elsewhere ? { elsewhere } : await headOf(call, register) })
  return { person, ...(elsewhere && { elsewhere }) }
}

async function headOf(call: SignedCall, register: Person['register']): Promise<{ bureau: string; phone: string }> {
  const head = (await authorities(call.payload)).find((bureau) => bureau.register === register && !bureau.parent)
  return contactOf(head, call)
}
