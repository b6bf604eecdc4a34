import { day, object, text } from '../schema.ts'
import { bureau, register } from './bureau.ts'
import { stated } from './sections.ts'

export const record = object({ register, 'authority?': bureau, since: day, 'photo?': text, ...stated }, { title: 'Record', description: 'What a register holds of a person; `photo` is the id of a file.' })
