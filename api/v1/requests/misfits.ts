import { codeLists } from '@accountant-register/schemas/labels/codeLists.ts'
import { isRegion } from '@accountant-register/schemas/validators/regions.ts'
import { isStated } from '@accountant-register/schemas/vocabulary/conditionHolds.ts'
import type { Finding, Form, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { sections } from '@accountant-register/schemas/vocabulary/sections.ts'
import type { FieldSchema } from '@accountant-register/schemas/vocabulary/sectionSchema.ts'

/**
 * Answers that the forms have no place for, such as those of a draft that lay while a schema changed: `field-gone` for a field
 * that is no more, `value-gone` for a choice or a region that is off its list.
 */
export function misfitsOf(answers: Form): Finding[] {
  return sectionIds.flatMap((section) =>
    Object.entries(answers[section] ?? {}).flatMap(([field, value]): Finding[] => {
      const code = faultOf(sections[section].properties, field, value)
      return code ? [{ path: `/${section}/${field.slice(0, 40)}`, code, params: {} }] : []
    }),
  )
}

function faultOf(fields: { [field: string]: FieldSchema }, field: string, value: Value | undefined): string | undefined {
  if (!isStated(value)) return undefined
  if (!Object.hasOwn(fields, field)) return 'field-gone'
  return isListed(fields[field]!, value) ? undefined : 'value-gone'
}

function isListed({ codes, enum: values, control }: FieldSchema, value: string | boolean): boolean {
  // A code that never was one is the form's to refuse; here it is about divisions that are no more.
  if (control === 'region') return !/^33\d{4}(\d{3})?$/.test(String(value)) || isRegion(String(value))
  if (values) return values.includes(String(value))
  if (!codes) return true
  return codeLists[codes.list]!.some(({ code }) => code === value) && !codes.except?.includes(String(value))
}
