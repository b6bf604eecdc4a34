import levels from '@accountant-register/schemas/dictionaries/qualification-levels.json' with { type: 'json' }
import { correctRecord } from '../../hooks/records/correctRecord.ts'
import type { Person } from '../../payload-types.ts'
import type { DownstreamCall } from './call.ts'
import { daySchema, externalKeySchema, identitySchema } from './identitySchema.ts'
import { linesOf } from './lines.ts'
import { reportLines, type Outcome } from './reportLines.ts'

type Line = { externalKey: string; idType: string; idNumber: string; level: string; qualifiedOn: string; certificateNumber: string }

const read = linesOf<Line>({
  type: 'object',
  additionalProperties: false,
  required: ['externalKey', 'idType', 'idNumber', 'level', 'qualifiedOn', 'certificateNumber'],
  properties: { externalKey: externalKeySchema, ...identitySchema, level: { type: 'string', enum: levels.items.map(({ code }) => code) }, qualifiedOn: daySchema, certificateNumber: { type: 'string', minLength: 4, maxLength: 40 } },
})

/** Results of the accounting exams: an office-made entry raises the qualification on record; one that is no higher changes nothing. */
export const reportExams = reportLines({ path: '/v1/downstream/exam-results', scope: 'exam-results', read, action: 'report-exam-results', collection: 'persons', take: enter })

/** An employer's appointment on the ground of an earlier certificate is older than the new one, and stands. */
const appointment = '/qualification/appointedOn'

/** Names of the line for fields of the section that its rules refuse. */
const places: { [field: string]: string } = { qualificationLevel: '/level', qualifiedOn: '/qualifiedOn', qualificationNumber: '/certificateNumber' }

async function enter({ payload, key, now }: DownstreamCall, { externalKey, level, qualifiedOn, certificateNumber }: Line, person: Person | undefined): Promise<Outcome> {
  if (!person) return { outcome: 'refused', code: 'record-not-found', path: '/idNumber' }
  const present = person.qualification?.qualificationLevel
  const isCertificate = present === level && person.qualification?.qualificationNumber === certificateNumber
  // The register keeps the highest; a level of another kind of title is compared by its rank all the same.
  if (present && !isCertificate && rank(present) >= rank(level)) return { outcome: 'unchanged' }
  const values = { qualificationLevel: level, qualificationType: '1', qualificationWay: '1', qualifiedOn, qualificationNumber: certificateNumber }
  const { entry, findings } = await correctRecord({
    payload, person: person.id, section: 'qualification', values, tolerated: [appointment], reason: '会计专业技术资格考试成绩', actor: { kind: 'system', id: `api-key:${key.id}` }, key: `${key.id}:${externalKey}`, now,
  })
  const [fault] = findings
  if (fault) return { outcome: 'refused', code: fault.code, path: places[fault.path.split('/').at(-1) ?? ''] ?? '' }
  return { outcome: entry?.submittedAt === now.toISOString() ? 'stored' : 'unchanged' }
}

function rank(level: string): number {
  return levels.items.find(({ code }) => code === level)?.rank ?? 0
}
