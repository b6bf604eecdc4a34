import { count, day, flag, listOf, moment, object, oneOf, text } from '../schema.ts'
import { bureau, register } from './bureau.ts'
import { changeItem, sectionId } from './change.ts'
import { fileInfo } from './file.ts'
import { finding } from './finding.ts'
import { identity } from './identity.ts'
import { kept } from './sections.ts'

const summary = {
  id: text,
  receipt: text,
  kind: oneOf('registration', 'change'),
  'section?': sectionId,
  register,
  portal: register,
  status: oneOf('draft', 'submitted', 'reviewing', 'returned', 'approved', 'cancelled', 'discarded', 'applied'),
  round: { type: 'integer', minimum: 1 },
  'authority?': bureau,
  'submittedAt?': moment,
  'decidedAt?': moment,
  'dueOn?': day,
  updatedAt: moment,
}

export const requestSummary = object(summary, { title: 'RequestSummary', description: 'A request as lists show it.' })

export const requests = object({ requests: listOf(requestSummary) }, { title: 'Requests' })

const answers = object({ 'basic?': kept.basic, 'workplace?': kept.workplace, 'education?': kept.education, 'qualification?': kept.qualification })
const step = object({ event: text, at: moment, round: { type: 'integer', minimum: 1 }, 'authority?': bureau }, { title: 'TimelineEntry' })
export const returned = object({ reason: text, fields: listOf(text), files: listOf(text) }, { title: 'Returned', description: 'Why a request came back; `fields` are paths such as `/basic/email`, `files` are kinds of evidence.' })

const value = { type: ['string', 'boolean', 'null'] }

/** A whole request, as its owner sees it; the properties alone, for kinds of requests that show more. */
const detailProperties = {
  ...summary,
  edition: count,
  'step?': text,
  identity,
  answers,
  files: listOf(fileInfo),
  requiredEvidence: listOf(text),
  timeline: listOf(step),
  'returned?': returned,
  'misfits?': { ...listOf(finding), description: 'Answers of a draft that the form has no place for any more: `field-gone`, or `value-gone` for a choice that is off its list.' },
  'record?': { type: 'object', additionalProperties: value, description: 'Of a change: the section on record, as it was once handed in; `photo` is the id of a file.' },
  'items?': listOf(changeItem),
  'isTransfer?': flag,
  'givingRegister?': { ...register, description: 'Of a move to the other register, which `register` is: the one that the record lies in until the approval.' },
  'isAcknowledged?': flag,
}

export const requestDetail = object(detailProperties, {
  title: 'RequestDetail',
  description: 'A whole request; `answers` are what was typed, also while it is not valid, and `edition` rises with each change of them or of the files.',
})
