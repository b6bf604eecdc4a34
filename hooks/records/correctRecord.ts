import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { changedItems } from '@accountant-register/schemas/diff/changedItems.ts'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import { worseThan } from '@accountant-register/schemas/rules/blockingFindings.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { createOnce } from '../../database/createOnce.ts'
import { findRow } from '../../database/findRow.ts'
import { StorageBusyError } from '../../database/queue.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { ConflictError } from '../review/ConflictError.ts'
import { settle } from '../review/settle.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import type { Actor } from '../review/timeline.ts'
import { transition } from '../review/transition.ts'
import { codeOf, formOfRecord } from './formOfRecord.ts'
import { frozenItem } from './frozenItem.ts'
import { holdRecord } from './holdRecord.ts'

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
  now?: Date
}

/** The entry made, nothing where the record was so already, or what would be wrong with the record afterwards. */
export type Corrected = { entry?: ChangeRequest; findings: Finding[] }

/** Tries before a record that keeps moving is given up. */
const tries = 12

/**
 * Corrects a section of a record at once: in force, in the history as an office-made entry and in the audit trail, without a
 * message. A change that is under approval at the same moment either comes first or has to look at the record anew.
 */
export async function correctRecord(correction: Correction): Promise<Corrected> {
  const { payload, person: id, section, values, tolerated = [], key, now = new Date() } = correction
  const openKey = `correction:${key}`
  for (let i = 0; i < tries; i += 1) {
    const there = await findRow(payload, 'change-requests', { openKey })
    if (there?.status === 'applied') return { entry: there.unsettled ? await settle(payload, there) : there, findings: [] }
    const person = await findRow(payload, 'persons', { id })
    if (!person) throw new Error(`correctRecord: expected persons ${id}`)
    const record = formOfRecord(person)
    const items = changedItems(section, record[section] ?? {}, { ...record[section], ...values }).map((item) => ({ ...item, waits: false }))
    if (items.length === 0) return { findings: [] }
    const after: Form = { ...record, [section]: { ...record[section], ...Object.fromEntries(items.map((item) => [item.field, item.after])) } }
    const today = shanghaiDate(now)
    const findings = worseThan(checkForm(record, { today }), checkForm(after, { today })).filter(({ path }) => !tolerated.includes(path))
    if (findings.length > 0) return { findings }
    const draft = there ?? (await createOnce(payload, 'change-requests', 'openKey', draftOf(correction, person, openKey, now)))
    const data = { form: after as ChangeRequest['form'], before: (record[section] ?? {}) as ChangeRequest['before'], items: items.map((item) => frozenItem(item, 1)) as unknown as ChangeRequest['items'] }
    try {
      const entry = await holdRecord({ payload, person, request: draft }, () => transition({ payload, request: draft, event: 'correct', actor: correction.actor, data, now }))
      return { entry, findings: [] }
    } catch (error) {
      // The record or the entry has moved on: look again.
      if (!(error instanceof ConflictError)) throw error
    }
  }
  throw new StorageBusyError(`correctRecord: expected persons ${id} to stand still`)
}

/** The entry before it counts; it is found again by its key when a crash came in between. */
function draftOf({ section, reason, actor }: Correction, person: Person, openKey: string, now: Date): { [field: string]: unknown } {
  const at = now.toISOString()
  return {
    receipt: receiptNumber(person.register, shanghaiDate(now), randomBytes(7)),
    applicantName: person.name,
    idNumberMasked: person.idNumberMasked,
    kind: 'correction',
    section,
    person: person.id,
    status: 'draft',
    register: person.register,
    portal: person.register,
    authority: codeOf(person.authority),
    round: 1,
    reason,
    answers: {},
    files: {},
    timeline: [{ rev: 0, event: 'start', round: 1, at, by: actor.kind, actor: actor.id }],
    edition: 0,
    rev: 0,
    settledRev: 0,
    unsettled: false,
    applicant: person.applicant ?? '',
    identityKey: person.identityKey,
    openKey,
    submittedAt: at,
    decidedAt: at,
    createdAt: at,
    updatedAt: at,
  }
}
