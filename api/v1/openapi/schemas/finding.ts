import { object, text } from '../schema.ts'

export const finding = object(
  { path: text, code: text, params: { type: 'object', additionalProperties: { type: ['string', 'number'] } } },
  { title: 'Finding', description: 'One thing that is wrong: where (`/basic/email`, `/files/photo`; empty: the whole call), a stable code, and what its sentence needs.' },
)
