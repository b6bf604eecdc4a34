import { count, day, object, oneOf, text } from '../schema.ts'

export const identity = object(
  { name: text, idType: text, idNumber: text, mobile: text, 'birthDate?': day, 'gender?': oneOf('1', '2'), 'nationality?': text, 'ethnicity?': text },
  { title: 'Identity', description: 'Who is signed in; `mobile` is masked. Birth date, gender and nationality only where the document states them.' },
)

export const sessionGrant = object({ token: text, expiresIn: count, identity }, { title: 'SessionGrant', description: 'A bearer token; `expiresIn` counts seconds.' })
