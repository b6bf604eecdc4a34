import { count, day, flag, listOf, moment, object, oneOf, text } from '../schema.ts'
import { bureau, register } from './bureau.ts'
import { changeItem, sectionId, words } from './change.ts'
import { fileInfo } from './file.ts'
import { returned } from './request.ts'

const entry = {
  id: text,
  kind: oneOf('registration', 'change', 'transfer', 'correction'),
  'section?': sectionId,
  receipt: text,
  register,
  fields: listOf(text),
  labels: listOf(words),
  status: oneOf('draft', 'submitted', 'reviewing', 'returned', 'approved', 'cancelled', 'discarded', 'applied'),
  'authority?': bureau,
  submittedAt: moment,
  'decidedAt?': moment,
}

export const history = object({ entries: listOf(object(entry, { title: 'HistoryEntry' })) }, { title: 'History', description: 'What was handed in for a record and what the office corrected, newest first.' })

export const historyDetail = object(
  { ...entry, items: listOf(changeItem), files: listOf(fileInfo), rounds: { type: 'integer', minimum: 1 }, 'reason?': text, 'returned?': returned },
  { title: 'HistoryDetail', description: 'One entry of the history; `reason` is that of a correction by the office.' },
)

const year = object(
  {
    year: count,
    total: { type: 'number' },
    professional: { type: 'number' },
    general: { type: 'number' },
    isComplete: flag,
    required: object({ total: count, professional: count, 'general?': count }),
    records: listOf(object({ subject: text, form: text, 'course?': text, 'institution?': text, credits: { type: 'number' }, state: oneOf('enrolled', 'completed', 'recorded', 'lapsed'), 'recordedOn?': day })),
  },
  { title: 'EducationYear' },
)

export const educationYears = object({ years: listOf(year) }, { title: 'EducationYears', description: 'Continuing education of this year and the two before; sums count what is recorded.' })
