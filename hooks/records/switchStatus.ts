import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import { StorageBusyError } from '../../database/queue.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { ConflictError } from '../review/ConflictError.ts'
import { settle } from '../review/settle.ts'
import type { Actor } from '../review/timeline.ts'
import { transition } from '../review/transition.ts'
import { codeOf, formOfRecord } from './formOfRecord.ts'
import { holdRecord } from './holdRecord.ts'
import { officeEntry, openKeyOf } from './officeEntry.ts'
import { statusItem } from './statusItem.ts'

/** A record that the office freezes, or lets go again; `key` tells one such step from another. */
export type Switch = { payload: Payload; person: string; to: 'frozen' | 'active'; reason: string; actor: Actor; key: string; now?: Date }

const tries = 12

/**
 * Freezes a record (changes are refused from then on, it can still be read), or unfreezes it: in force at once, with its reason in
 * the history and in the audit trail. Gives the entry, or nothing where the record was so already.
 * @throws {ConflictError} for a record that is neither on record nor frozen
 */
export async function switchStatus({ payload, person: id, to, reason, actor, key, now = new Date() }: Switch): Promise<ChangeRequest | undefined> {
  for (let i = 0; i < tries; i += 1) {
    const there = await findRow(payload, 'change-requests', { openKey: openKeyOf(key) })
    if (there?.status === 'applied') return there.unsettled ? settle(payload, there) : there
    const person = await findRow(payload, 'persons', { id })
    if (!person) throw new Error(`switchStatus: expected persons ${id}`)
    const { status } = person
    if (status === to) return undefined
    if (status !== 'active' && status !== 'frozen') throw new ConflictError(`switchStatus: persons ${id} is ${status}`)
    const request = there ?? (await officeEntry({ payload, person, reason, actor, key, now }))
    const at = now.toISOString()
    const data = { reason, submittedAt: at, decidedAt: at, form: formOfRecord(person) as ChangeRequest['form'], items: [statusItem(status, to)] as unknown as ChangeRequest['items'], authority: codeOf(person.authority) }
    try {
      return await holdRecord({ payload, person, request }, () => transition({ payload, request, event: to === 'frozen' ? 'freeze' : 'unfreeze', actor, data, now }))
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
    }
  }
  throw new StorageBusyError(`switchStatus: expected persons ${id} to stand still`)
}
