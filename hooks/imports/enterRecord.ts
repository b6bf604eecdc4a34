import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { isUniqueViolation } from '../../access/identity/isUniqueViolation.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest, Import, Person } from '../../payload-types.ts'
import { shanghaiDate } from '../review/shanghaiDate.ts'
import { heldKey } from './heldKeys.ts'
import type { ImportLine } from './importLine.ts'
import words from './imports.locales.json' with { type: 'json' }

type Entering = { payload: Payload; job: Import; line: ImportLine; form: Form; authority: string; now: Date }

/** What makes a record known as the line's own. */
export function madeByLine({ key }: Pick<ImportLine, 'key'>): string {
  return `import-${key}`
}

/** The unique key of the entry of a line in the history. */
export function entryKey({ key }: Pick<ImportLine, 'key'>): string {
  return `import:${key}`
}

/**
 * Enters a line in the register: the record, then its entry in the history as made by the office. Each bears a key of the line, so
 * that a line that is entered again, after a crash or from another list, is there once. Gives nothing where the person is on record.
 */
export async function enterRecord(entering: Entering): Promise<Person | undefined> {
  const { payload, line, job, form, authority } = entering
  const { name, idNumber } = form.basic as { name: string; idNumber: string }
  const data = {
    madeBy: madeByLine(line),
    activeKey: heldKey(line),
    identityKey: line.identityKey,
    name,
    idNumberMasked: maskIdNumber(idNumber),
    register: job.register,
    authority,
    status: line.status ?? 'active',
    rev: 0,
    registeredOn: line.registeredOn,
    ...form,
    ...stampsAt(entering.now),
  }
  const person = await create<Person>(payload, 'persons', data, () => findRow(payload, 'persons', { madeBy: data.madeBy }))
  if (person) await enterHistory({ ...entering, person })
  return person
}

/** The entry of a line in the history of the record it made, of the day of its registration; made again where a crash came in between. */
export async function enterHistory({ payload, job, line, form, authority, now, person }: Entering & { person: Person }): Promise<void> {
  const at = now.toISOString()
  const registeredAt = new Date(`${person.registeredOn}T00:00:00+08:00`).toISOString()
  const data = {
    receipt: receiptNumber(job.register, shanghaiDate(now), randomBytes(7)),
    applicantName: person.name,
    idNumberMasked: person.idNumberMasked,
    kind: 'registration',
    person: person.id,
    status: 'approved',
    register: job.register,
    portal: job.register,
    authority,
    round: 1,
    reason: words.zh.reason,
    decidedBy: importedBy(job),
    answers: {},
    form,
    files: {},
    timeline: [{ rev: 1, event: 'import', round: 1, at, by: 'staff', actor: job.staff, authority }],
    edition: 0,
    rev: 1,
    settledRev: 1,
    unsettled: false,
    isWaiting: false,
    applicant: '',
    identityKey: line.identityKey,
    openKey: entryKey(line),
    submittedAt: registeredAt,
    decidedAt: registeredAt,
    ...stampsAt(now),
  }
  await create<ChangeRequest>(payload, 'change-requests', data, () => findRow(payload, 'change-requests', { openKey: data.openKey }))
}

/** How an entry says which import it came by. */
export function importedBy({ id }: Pick<Import, 'id'>): string {
  return `import:${id}`
}

async function create<T>(payload: Payload, collection: 'persons' | 'change-requests', data: object, there: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    // Nobody reads the entry back: the database need not either.
    return (await payload.db.create({ collection, data: data as Record<string, unknown>, returning: collection === 'persons' })) as unknown as T
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return there()
  }
}

function stampsAt(now: Date): { createdAt: string; updatedAt: string } {
  return { createdAt: now.toISOString(), updatedAt: now.toISOString() }
}
