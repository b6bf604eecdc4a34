import { isCalendarDay } from '@accountant-register/schemas/validators/days.ts'
import { createOnce } from '../../database/createOnce.ts'
import { findRow } from '../../database/findRow.ts'
import { shanghaiDate } from '../../hooks/review/shanghaiDate.ts'
import type { ContinuingEducation, Person } from '../../payload-types.ts'
import type { DownstreamCall } from './call.ts'
import { daySchema, externalKeySchema, identitySchema } from './identitySchema.ts'
import { linesOf } from './lines.ts'
import { reportLines, type Outcome } from './reportLines.ts'

type Line = { externalKey: string; idType: string; idNumber: string; year: number; subject: string; course?: string; form: string; institution?: string; credits: number; state: string; recordedOn?: string }

const text = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ud800-\\udfff]+$' }

const read = linesOf<Line>({
  type: 'object',
  additionalProperties: false,
  required: ['externalKey', 'idType', 'idNumber', 'year', 'subject', 'form', 'credits', 'state'],
  properties: {
    externalKey: externalKeySchema,
    ...identitySchema,
    year: { type: 'integer', minimum: 2000, maximum: 2100 },
    subject: { type: 'string', enum: ['professional', 'general'] },
    course: text,
    form: { type: 'string', enum: ['online', 'classroom', 'other'] },
    institution: text,
    credits: { type: 'number', minimum: 0, maximum: 1000 },
    state: { type: 'string', enum: ['enrolled', 'completed', 'recorded', 'lapsed'] },
    recordedOn: daySchema,
  },
})

/** Continuing education as an education system reports it; a line that comes again changes its own row, and only if it says something else. */
export const reportEducation = reportLines({ path: '/v1/downstream/continuing-education', scope: 'continuing-education', read, action: 'report-continuing-education', collection: 'continuing-education', take: store })

async function store({ payload, key, now }: DownstreamCall, line: Line, person: Person | undefined): Promise<Outcome> {
  const { externalKey, idType: _, idNumber: __, ...values } = line
  if (!person) return { outcome: 'refused', code: 'record-not-found', path: '/idNumber' }
  const today = shanghaiDate(now)
  if (line.recordedOn && (!isCalendarDay(line.recordedOn) || line.recordedOn > today)) return { outcome: 'refused', code: 'date-invalid', path: '/recordedOn' }
  if (line.year > Number(today.slice(0, 4)) + 1) return { outcome: 'refused', code: 'line-malformed', path: '/year' }
  const own = { externalKey: `${key.id}:${externalKey}` }
  const empty = { course: null, institution: null, recordedOn: null }
  const data = { ...empty, ...values }
  const there = await findRow(payload, 'continuing-education', own)
  const row = there ?? (await createOnce(payload, 'continuing-education', 'externalKey', { ...own, ...data, person: person.id, register: person.register }))
  if (row.person !== person.id) return { outcome: 'refused', code: 'external-key-taken', path: '/externalKey' }
  if (isSame(row, data)) return { outcome: there ? 'unchanged' : 'stored' }
  await payload.db.updateOne({ collection: 'continuing-education', where: { externalKey: { equals: own.externalKey } }, data: { ...data, updatedAt: now.toISOString() } })
  return { outcome: 'stored' }
}

function isSame(row: ContinuingEducation, data: { [field: string]: unknown }): boolean {
  return Object.entries(data).every(([field, value]) => (row[field as keyof ContinuingEducation] ?? null) === value)
}
