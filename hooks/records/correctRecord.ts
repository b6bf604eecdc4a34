import type { Payload } from 'payload'
import { changedItems, type ChangedItem } from '@accountant-register/schemas/diff/changedItems.ts'
import { worseThan } from '@accountant-register/schemas/rules/blockingFindings.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { identityKey } from '../../access/identity/identityKey.ts'
import { findRow } from '../../database/findRow.ts'
import { StorageBusyError } from '../../database/queue.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { ConflictError } from '../review/ConflictError.ts'
import { settle } from '../review/settle.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import type { Actor } from '../review/timeline.ts'
import { transition } from '../review/transition.ts'
import { codeOf, formOfRecord } from './formOfRecord.ts'
import { frozenItem } from './frozenItem.ts'
import { holdRecord } from './holdRecord.ts'
import { officeEntry, openKeyOf } from './officeEntry.ts'

/** A correction of a record by the office itself (依职权更正), or on the word of a system it trusts. */
export type Correction = {
  payload: Payload
  /** Id of the record. */
  person: string
  section: SectionId
  /** New values by field; what is not named stays. */
  values: SectionValues
  /** Paths of fields that need not fit the new values: their owner mends them when that is due. */
  tolerated?: string[]
  reason: string
  actor: Actor
  /** Told apart by this: a correction that comes again changes nothing. */
  key: string
  /** `rev` of the record as it was seen by whoever corrects it; absent: whatever stands there is corrected. */
  seen?: number
  /** Ids of the pictures that prove it, by kind. */
  files?: { [kind: string]: string[] }
  now?: Date
}

/** The entry made, nothing where the record was so already, or what would be wrong with the record afterwards. */
export type Corrected = { entry?: ChangeRequest; /** The entry was there: a correction came under this key before. */ isAgain?: true; findings: Finding[] }

/** Tries before a record that keeps moving is given up. */
const tries = 12

/**
 * Corrects a section of a record at once: in force, in the history as an office-made entry and in the audit trail, without a
 * message. A change that is under approval at the same moment either comes first or has to look at the record anew.
 * @throws {ConflictError} when the record is no longer as it was `seen`
 */
export async function correctRecord(correction: Correction): Promise<Corrected> {
  const { payload, person: id, section, values, tolerated = [], reason, actor, key, seen, files, now = new Date() } = correction
  for (let i = 0; i < tries; i += 1) {
    const there = await findRow(payload, 'change-requests', { openKey: openKeyOf(key) })
    if (there?.status === 'applied') return { entry: there.unsettled ? await settle(payload, there) : there, isAgain: true, findings: [] }
    const person = await findRow(payload, 'persons', { id })
    if (!person) throw new Error(`correctRecord: expected persons ${id}`)
    if (seen !== undefined && (person.rev ?? 0) !== seen) throw new ConflictError(`correctRecord: persons ${id} has moved on`)
    const record = formOfRecord(person)
    const items = changedItems(section, record[section] ?? {}, { ...record[section], ...values }).map((item) => ({ ...item, waits: false }))
    if (items.length === 0) return { findings: [] }
    const after: Form = { ...record, [section]: { ...record[section], ...Object.fromEntries(items.map((item) => [item.field, item.after])) } }
    const today = shanghaiDate(now)
    const faults = worseThan(checkForm(record, { today }), checkForm(after, { today })).filter(({ path }) => !tolerated.includes(path))
    const findings = [...faults, ...(await sameIdentity(payload, person, items, after))]
    if (findings.length > 0) return { findings }
    const draft = there ?? (await officeEntry({ payload, person, section, reason, actor, key, now }))
    const at = now.toISOString()
    const data = { section, reason, submittedAt: at, decidedAt: at, ...(files && { files }), form: after as ChangeRequest['form'], before: (record[section] ?? {}) as ChangeRequest['before'], items: items.map((item) => frozenItem(item, 1)) as unknown as ChangeRequest['items'], authority: codeOf(person.authority) }
    try {
      const entry = await holdRecord({ payload, person, request: draft }, () => transition({ payload, request: draft, event: 'correct', actor, data, now }))
      return { entry, findings: [] }
    } catch (error) {
      // The record or the entry has moved on: look again.
      if (!(error instanceof ConflictError)) throw error
    }
  }
  throw new StorageBusyError(`correctRecord: expected persons ${id} to stand still`)
}

/** A document that another record stands under already: it could not be written, one person has one record. */
async function sameIdentity(payload: Payload, { id }: Person, items: ChangedItem[], { basic }: Form): Promise<Finding[]> {
  const { idType, idNumber } = basic ?? {}
  if (!items.some(({ field }) => field === 'idNumber' || field === 'idType') || !idType || !idNumber) return []
  const key = identityKey({ idType: String(idType), idNumber: String(idNumber), secret: settings().secret })
  const other = await findRow(payload, 'persons', { activeKey: `active:${key}` })
  return other && other.id !== id ? [{ path: '/basic/idNumber', code: 'identity-on-record', params: {} }] : []
}
