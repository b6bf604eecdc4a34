import { count, object, oneOf, text } from '../schema.ts'

/** Which of the two registers. */
export const register = oneOf('ningbo', 'zhejiang')

export const bureau = object({ code: text, name: text, phone: text, register, workingDays: count }, { title: 'Bureau', description: 'A finance bureau; `name` is in the language asked for, in Chinese where it has no other, and `workingDays` is how long it has for a request.' })

export const bureaus = object({ candidates: { type: 'array', items: bureau } }, { title: 'Bureaus' })
