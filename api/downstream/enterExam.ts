import levels from '@accountant-register/schemas/dictionaries/qualification-levels.json' with { type: 'json' }
import { changedItems } from '@accountant-register/schemas/diff/changedItems.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { findRow } from '../../database/findRow.ts'
import { StorageBusyError } from '../../database/queue.ts'
import { correctRecord } from '../../hooks/records/correctRecord.ts'
import { formOfRecord } from '../../hooks/records/formOfRecord.ts'
import { openKeyOf } from '../../hooks/records/officeEntry.ts'
import { ConflictError } from '../../hooks/review/ConflictError.ts'
import { settle } from '../../hooks/review/settle.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import type { DownstreamCall } from './call.ts'
import type { Outcome } from './reportLines.ts'

/** One result of an exam. */
export type ExamLine = { externalKey: string; idType: string; idNumber: string; level: string; qualifiedOn: string; certificateNumber: string }

/** An employer's appointment on the ground of an earlier certificate is older than the new one, and stands. */
const appointment = '/qualification/appointedOn'

/** Names of the line for fields of the section that its rules refuse. */
const places: { [field: string]: string } = { qualificationLevel: '/level', qualifiedOn: '/qualifiedOn', qualificationNumber: '/certificateNumber' }

/** Tries before a record that keeps moving is given up. */
const tries = 12

/**
 * Enters a result in the record as it stands at that moment: whoever raises it meanwhile is looked at anew, so that no order of
 * lines and approvals lowers a qualification.
 */
export async function enterExam(call: DownstreamCall, line: ExamLine, person: Person | undefined): Promise<Outcome> {
  if (!person) return refused('record-not-found', '/idNumber')
  for (let i = 0; i < tries; i += 1) {
    const outcome = await enter(call, line, person.id)
    if (outcome) return outcome
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * i))
  }
  throw new StorageBusyError(`enterExam: expected persons ${person.id} to stand still`)
}

/** What becomes of a line; undefined where the record or the line's own entry has moved on meanwhile. */
async function enter({ payload, key, now }: DownstreamCall, line: ExamLine, id: string): Promise<Outcome | undefined> {
  const { last, next } = await entriesOf(payload, `${key.id}:${line.externalKey}`)
  if (last && last.person !== id) return refused('external-key-taken', '/externalKey')
  const values = { qualificationLevel: line.level, qualificationType: '1', qualificationWay: '1', qualifiedOn: line.qualifiedOn, qualificationNumber: line.certificateNumber }
  const said = (last?.form as Form | null | undefined)?.qualification
  if (last && changedItems('qualification', said ?? {}, { ...said, ...values }).length === 0) {
    if (last.unsettled) await settle(payload, last)
    return { outcome: 'unchanged' }
  }
  const person = await findRow(payload, 'persons', { id })
  if (!person) return refused('record-not-found', '/idNumber')
  const { qualificationLevel: present, qualificationNumber: number } = formOfRecord(person).qualification ?? {}
  const isOwn = said !== undefined && said.qualificationLevel === present && said.qualificationNumber === number
  const isCertificate = present === line.level && number === line.certificateNumber
  if (isOwn && rank(line.level) < rank(present)) return refused('level-lowered', '/level')
  // The register keeps the highest; a level of another kind of title is compared by its rank all the same.
  if (present && !isCertificate && !isOwn && rank(present) >= rank(line.level)) return { outcome: 'unchanged' }
  try {
    const { entry, isAgain, findings } = await correctRecord({
      payload, person: id, section: 'qualification', values, tolerated: [appointment], reason: '会计专业技术资格考试成绩', actor: { kind: 'system', id: `api-key:${key.id}` }, key: next, seen: person.rev ?? 0, now,
    })
    const [fault] = findings
    if (fault) return refused(fault.code, places[fault.path.split('/').at(-1) ?? ''] ?? '')
    // The same line came at the same moment and was first: it may have said something else.
    if (isAgain) return undefined
    return { outcome: entry ? 'stored' : 'unchanged' }
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    return undefined
  }
}

/** The last entry of a line and the key of its next one. No external key holds a space, so none looks like another's next. */
async function entriesOf(payload: DownstreamCall['payload'], line: string): Promise<{ last?: ChangeRequest; next: string }> {
  let last: ChangeRequest | undefined
  for (let i = 1; ; i += 1) {
    const next = i === 1 ? line : `${line} ${i}`
    const entry = await findRow(payload, 'change-requests', { openKey: openKeyOf(next) })
    if (entry?.status !== 'applied') return { last, next }
    last = entry
  }
}

function rank(level: unknown): number {
  return levels.items.find(({ code }) => code === level)?.rank ?? 0
}

function refused(code: string, path: string): Outcome {
  return { outcome: 'refused', code, path }
}
