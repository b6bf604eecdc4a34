import { codeLists } from '@accountant-register/schemas/labels/codeLists.ts'
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { sections } from '@accountant-register/schemas/vocabulary/sections.ts'
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { FieldSchema } from '@accountant-register/schemas/vocabulary/sectionSchema.ts'
import type { Schema } from '../schema.ts'

/** Longest text a draft keeps. */
const longest = 2000

/** The sections as a request states them once it is handed in, and as a record holds them: each field by its rule. */
export const stated = bySection((section) => ({ ...shell(section, section[0]!.toUpperCase() + section.slice(1)), additionalProperties: false, properties: mapped(section, ruleOf) }))

/** The sections as one may write them into a draft: typed fields alone, whatever was typed. */
export const typed = bySection((section) => ({
  ...shell(section, `Typed${section[0]!.toUpperCase()}${section.slice(1)}`),
  additionalProperties: false,
  properties: mapped(section, typedOf, isTyped),
}))

/** The sections of a draft as it is kept: also fields that the register had once, see `misfits`. */
export const kept = bySection((section) => ({
  ...shell(section, `Kept${section[0]!.toUpperCase()}${section.slice(1)}`),
  additionalProperties: { type: ['string', 'boolean', 'null'] },
  properties: mapped(section, typedOf),
}))

/** What an applicant may type; the bureau is theirs to pick where several are in charge. */
function isTyped({ source, hidden, reviewed }: FieldSchema): boolean {
  return hidden ? reviewed === true : source !== 'signIn' && source !== 'office'
}

function bySection(make: (section: SectionId) => Schema): { [section in SectionId]: Schema } {
  return Object.fromEntries(sectionIds.map((section) => [section, make(section)])) as { [section in SectionId]: Schema }
}

function shell(section: SectionId, title: string): Schema {
  return { title, description: `${sections[section].title} · ${sections[section].labels.en}`, type: 'object' }
}

function mapped(section: SectionId, make: (field: FieldSchema) => Schema, isTaken: (field: FieldSchema) => boolean = () => true): Schema {
  const fields = Object.entries(sections[section].properties).filter(([, field]) => isTaken(field))
  return Object.fromEntries(fields.map(([id, field]) => [id, make(field)]))
}

function typedOf({ title, labels, type }: FieldSchema): Schema {
  return { description: `${title} · ${labels.en}`, type: ['string', 'boolean', 'null'], ...(type === 'string' && { maxLength: longest }) }
}

/** What a field may hold, with the form's own annotations as extensions. */
function ruleOf({ title, labels, type, format, enum: values, codes, minLength, maxLength, ask, reviewed, source, dates, check, fits }: FieldSchema): Schema {
  const listed = values ?? (codes && codeLists[codes.list]?.map(({ code }) => code).filter((code) => !codes.except?.includes(code)))
  return {
    description: `${title} · ${labels.en}`,
    type: [type, 'null'],
    ...(listed && { enum: [...listed, null] }),
    ...(format && { format }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    'x-source': source,
    ...(ask.when && { 'x-asked-when': ask.when }),
    ...(ask.required && { 'x-required': ask.required }),
    ...(reviewed && { 'x-reviewed': true }),
    ...(check && { 'x-check': check }),
    ...(dates && { 'x-dates': dates }),
    ...(fits && { 'x-fits': fits }),
  }
}
