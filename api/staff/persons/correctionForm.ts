import { codeLists } from '@accountant-register/schemas/labels/codeLists.ts'
import type { FieldDefinition, SectionDefinition } from '@accountant-register/schemas/vocabulary/definition.ts'
import { mayBeCorrected } from '@accountant-register/schemas/vocabulary/mayBeCorrected.ts'
import { sectionDefinitions } from '../../../collections/generate/sectionDefinitions.ts'
import type { Language } from '../language.ts'

/** The sections as the form of a correction draws them: what a correction can alter, every list of codes whole. */
export function correctionForm(language: Language): SectionDefinition[] {
  return sectionDefinitions.map((both) => {
    const definition = both[language]
    const fields = definition.fields.filter(mayBeCorrected)
    return { ...definition, fields: fields.map((field) => withOptions(field, language)) }
  })
}

function withOptions(field: FieldDefinition, language: Language): FieldDefinition {
  if (field.options || !field.codes) return field
  const items = codeLists[field.codes] ?? []
  return { ...field, options: items.map(({ code, label, en }): [string, string] => [code, language === 'en' ? en : label]) }
}
