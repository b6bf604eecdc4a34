import { count, listOf, object, text } from '../schema.ts'
import { finding } from './finding.ts'

export const fileInfo = object(
  { id: text, kind: text, page: { type: 'integer', minimum: 1, maximum: 4 }, bytes: count, width: count, height: count, warnings: listOf(finding) },
  { title: 'FileInfo', description: 'One page of an uploaded paper, or the photo (`kind` photo, page 1).' },
)

export const fileLink = object({ url: text, expiresIn: count }, { title: 'FileLink', description: 'An address that needs no token, for `expiresIn` seconds.' })
