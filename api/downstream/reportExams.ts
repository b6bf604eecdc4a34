import levels from '@accountant-register/schemas/dictionaries/qualification-levels.json' with { type: 'json' }
import { enterExam, type ExamLine } from './enterExam.ts'
import { daySchema, externalKeySchema, identitySchema } from './identitySchema.ts'
import { linesOf } from './lines.ts'
import { reportLines } from './reportLines.ts'

const read = linesOf<ExamLine>({
  type: 'object',
  additionalProperties: false,
  required: ['externalKey', 'idType', 'idNumber', 'level', 'qualifiedOn', 'certificateNumber'],
  properties: { externalKey: externalKeySchema, ...identitySchema, level: { type: 'string', enum: levels.items.map(({ code }) => code) }, qualifiedOn: daySchema, certificateNumber: { type: 'string', minLength: 4, maxLength: 40 } },
})

/** Results of the accounting exams: an office-made entry raises the qualification on record; one that is no higher changes nothing, and one that comes again mends its own entry. */
export const reportExams = reportLines({ path: '/v1/downstream/exam-results', scope: 'exam-results', read, action: 'report-exam-results', collection: 'persons', take: enterExam })
