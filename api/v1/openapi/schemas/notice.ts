import { count, flag, listOf, object, oneOf, text } from '../schema.ts'
import { register } from './bureau.ts'

const runs = listOf(object({ text, 'bold?': flag, 'href?': text }, { title: 'NoticeText' }))
const block = {
  title: 'NoticeBlock',
  oneOf: [object({ type: oneOf('heading', 'paragraph'), runs }), object({ type: oneOf('list'), ordered: flag, items: listOf(runs) })],
}

/** Advice by step, lines of text each. */
const tips = { title: 'Tips', type: 'object', additionalProperties: listOf(text), description: 'Advice on top of each step; of a step that is not named, what the widgets bring along.' }

export const notice = object(
  { portal: register, kind: oneOf('registration', 'change'), title: text, version: { type: 'integer', minimum: 1 }, blocks: listOf(block), 'tips?': tips, workingDays: count },
  { title: 'Notice', description: 'What must be read first; `version` names the text that was read, `workingDays` is how long a bureau of the register has for a request of the kind.' },
)
