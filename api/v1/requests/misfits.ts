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
  // What can never have been a code is the form's to refuse.
  if (typeof value !== 'string' || !/^[A-Za-z0-9-]{1,20}$/.test(value)) return true
  if (control === 'region') return !/^33\d{4}(\d{3})?$/.test(value) || isRegion(value)
  if (values) return values.includes(value)
  if (!codes) return true
  return codeLists[codes.list]!.some(({ code }) => code === value) && !codes.except?.includes(value)
}
