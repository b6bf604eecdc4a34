import { sectionDefinitions } from '../../collections/generate/sectionDefinitions.ts'
import { fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import evidenceKinds from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import { plainText } from './plainText.ts'
import { StaffError } from './StaffError.ts'

/** Why a case goes back, and the fields (`/basic/email`) and files (`fullTimeDiploma`) that are to be mended. */
export type Returned = { reason: string; fields: string[]; files: string[]; /** What was said of single fields and files; part of `reason` too, which is what the applicant reads. */ remarks?: { [mark: string]: string } }

const longestReason = 500

const knownFields = new Set(sectionDefinitions.flatMap(({ zh }) => zh.fields.map(({ id }) => `/${zh.section}/${id}`)))
const knownFiles = new Set(['photo', ...evidenceKinds.items.map(({ code }) => code)])

/** The reason, marks and remarks in the body of a return. @throws {StaffError} */
export function readReturn({ reason, fields, files, remarks }: { [key: string]: unknown }): Returned {
  const said = readRemarks(remarks)
  const text = wholeReason(plainText(reason), said)
  if (text === '') throw new StaffError(422, 'reason-missing', '/reason')
  if ([...text].length > longestReason) throw new StaffError(422, 'reason-too-long', '/reason')
  const marked = Object.keys(said)
  return {
    reason: text,
    fields: [...new Set([...marks(fields, knownFields, '/fields'), ...marked.filter((mark) => knownFields.has(mark))])],
    files: [...new Set([...marks(files, knownFiles, '/files'), ...marked.filter((mark) => knownFiles.has(mark))])],
    ...(marked.length > 0 && { remarks: said }),
  }
}

/** What the applicant reads: the reason, and a line for each remark, led by the label of what it is about. */
export function wholeReason(reason: string, remarks: { [mark: string]: string }): string {
  return [reason, ...Object.entries(remarks).map(([mark, remark]) => `${labelOf(mark)}：${remark}`)].filter(Boolean).join('\n')
}

/** Remarks by field and file, the empty ones left out. @throws {StaffError} `mark-unknown` */
export function readRemarks(remarks: unknown): { [mark: string]: string } {
  if (remarks === undefined) return {}
  if (typeof remarks !== 'object' || remarks === null || Array.isArray(remarks)) throw new StaffError(422, 'mark-unknown', '/remarks')
  if (Object.keys(remarks).some((mark) => !knownFields.has(mark) && !knownFiles.has(mark))) throw new StaffError(422, 'mark-unknown', '/remarks')
  return Object.fromEntries(Object.entries(remarks).flatMap(([mark, remark]) => (plainText(remark) ? [[mark, plainText(remark)]] : [])))
}

function labelOf(mark: string): string {
  if (mark.startsWith('/')) return fieldLabel(mark.slice(mark.lastIndexOf('/') + 1), 'zh')
  return mark === 'photo' ? '照片' : (evidenceKinds.items.find(({ code }) => code === mark)?.label ?? mark)
}

function marks(value: unknown, known: Set<string>, path: string): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || !value.every((mark) => typeof mark === 'string' && known.has(mark))) throw new StaffError(422, 'mark-unknown', path)
  return [...new Set<string>(value)]
}
