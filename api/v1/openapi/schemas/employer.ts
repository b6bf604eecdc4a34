import { object, text } from '../schema.ts'

export const employer = object({ code: text, name: text }, { title: 'Employer' })
