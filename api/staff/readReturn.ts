import { sectionDefinitions } from '../../collections/generate/sectionDefinitions.ts'
import evidenceKinds from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import { plainText } from './plainText.ts'
import { StaffError } from './StaffError.ts'

/** Why a case goes back, and the fields (`/basic/email`) and files (`fullTimeDiploma`) that are to be mended. */
export type Returned = { reason: string; fields: string[]; files: string[] }

const longestReason = 500

const knownFields = new Set(sectionDefinitions.flatMap(({ zh }) => zh.fields.map(({ id }) => `/${zh.section}/${id}`)))
const knownFiles = new Set(['photo', ...evidenceKinds.items.map(({ code }) => code)])

/** The reason and marks in the body of a return. @throws {StaffError} */
export function readReturn({ reason, fields, files }: { [key: string]: unknown }): Returned {
  const text = plainText(reason)
  if (text === '') throw new StaffError(422, 'reason-missing', '/reason')
  if ([...text].length > longestReason) throw new StaffError(422, 'reason-too-long', '/reason')
  return { reason: text, fields: marks(fields, knownFields, '/fields'), files: marks(files, knownFiles, '/files') }
}

function marks(value: unknown, known: Set<string>, path: string): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || !value.every((mark) => typeof mark === 'string' && known.has(mark))) throw new StaffError(422, 'mark-unknown', path)
  return [...new Set<string>(value)]
}
