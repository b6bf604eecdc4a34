import sentences from '@accountant-register/schemas/locales/errors.en.json' with { type: 'json' }
import { object, oneOf, text } from '../schema.ts'

/** Every code that has a sentence; where a table says one code in two ways, the code is one all the same. */
const codes = Object.keys(sentences).filter((code) => !/-(length|choice)$/.test(code) || !Object.hasOwn(sentences, code.replace(/-(length|choice)$/, '')))

export const finding = object(
  { path: text, code: oneOf(...codes), params: { type: 'object', additionalProperties: { type: ['string', 'number'] } } },
  { title: 'Finding', description: 'One thing that is wrong: where (`/basic/email`, `/files/photo`; empty: the whole call), a stable code, and what its sentence needs.' },
)
