import { marksAt } from '@accountant-register/schemas/rules/marksAt.ts'
import type { Finding, Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { RefusalCode } from '../../errors/statuses.ts'
import { RefusalError } from '../../errors/RefusalError.ts'

/** Longest text a draft keeps, in UTF-16 units; what a field may hold at last is the form's rule. */
const longest = 2000

/** Halves of a pair and NUL: a database may change or refuse them, and a draft must come back as it was typed. */
const unstorable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/**
 * Answers with others put over them, field by field; what is not named stays.
 * @throws {RefusalError} `field-unknown`, `field-not-editable` for what the sign-in or the office states, `body-malformed`
 * for a value that is no text, truth value or null, `text-too-long`, `text-unclean`
 */
export function mergeAnswers({ answers, changes, editable: editableIn }: { answers: Form; changes: { [section: string]: { [field: string]: unknown } }; /** The fields of a section that may be written. */ editable: (section: SectionId) => string[] }): Form {
  const findings: Finding[] = []
  const merged: Form = { ...answers }
  for (const [name, values] of Object.entries(changes)) {
    const section = name as SectionId
    const editable = editableIn(section)
    for (const [field, value] of Object.entries(values)) {
      if (value === null && isGone(answers, section, field)) continue
      const code = faultOf({ section, field, value, editable })
      if (code) findings.push({ path: `/${section}/${field.slice(0, 40)}`, code, params: code === 'text-too-long' ? { max: longest, length: String(value).length } : {} })
    }
    const put = { ...answers[section], ...(values as SectionValues) }
    // A field that the form no longer has is taken away whole: there is no place to show it empty.
    merged[section] = Object.fromEntries(Object.entries(put).filter(([field, value]) => value !== null || !isGone(answers, section, field)))
  }
  if (findings.length > 0) throw new RefusalError(findings[0]!.code as RefusalCode, { errors: findings })
  return merged
}

/** Whether a field was answered while the form had it, and the form has it no more. */
function isGone(answers: Form, section: SectionId, field: string): boolean {
  return !marksAt(section, field) && Object.hasOwn(answers[section] ?? {}, field)
}

function faultOf({ section, field, value, editable }: { section: SectionId; field: string; value: unknown; editable: string[] }): RefusalCode | undefined {
  if (!marksAt(section, field)) return 'field-unknown'
  if (!editable.includes(field)) return 'field-not-editable'
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value !== 'string') return 'body-malformed'
  if (value.length > longest) return 'text-too-long'
  return unstorable.test(value) ? 'text-unclean' : undefined
}
