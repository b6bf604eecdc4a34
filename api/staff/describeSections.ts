import { demands } from '@accountant-register/schemas/generated/demands.ts'
import { answerLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts'
import { isStated } from '@accountant-register/schemas/vocabulary/conditionHolds.ts'
import { mayBeCorrected } from '@accountant-register/schemas/vocabulary/mayBeCorrected.ts'
import type { FieldDefinition, Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { sectionDefinitions } from '../../collections/generate/sectionDefinitions.ts'
import type { Language } from './language.ts'
import { masked, maskedFields } from '../../protection/masked.ts'

/** One answer as a reviewer reads it: labels, never codes; `value` is absent where nothing was stated. */
export type CaseItem = { path: string; label: string; value?: string; group?: string; /** Kinds of paper that prove it. */ evidence: string[]; /** The value is masked; in full it is shown on request (`/api/reveal`). */ isMasked?: true }

/** One section of a form with the answers that were asked for. */
export type CaseSection = { section: SectionId; title: string; items: CaseItem[] }

/**
 * A form by section, in the words of the reader's language; what was not asked is left out. What the office alone states is part of a
 * record (`isRecord`), not of an application; a remark the other way round.
 */
export function describeSections(form: Form, language: Language, { isRecord = false } = {}): CaseSection[] {
  return sectionDefinitions.map((both) => {
    const { section, title, fields, groups = [] } = both[language]
    const groupLabels = new Map(groups.map(({ id, label }) => [id, label]))
    return {
      section,
      title,
      items: fields
        .filter((field) => isAsked(field, section, form) && (isRecord ? mayBeCorrected(field) : field.source !== 'office'))
        .map((field) => item({ field, section, form, language, group: field.group && groupLabels.get(field.group) })),
    }
  })
}

type Args = { field: FieldDefinition; section: SectionId; form: Form; language: Language; group?: string }

function item({ field, section, form, language, group }: Args): CaseItem {
  const value = form[section]?.[field.id]
  return {
    path: `/${section}/${field.id}`,
    label: field.label,
    value: isStated(value) ? masked(field.id, answerLabel(field.id, value, language)) : undefined,
    ...(isStated(value) && maskedFields.includes(field.id) && { isMasked: true }),
    group,
    evidence: demands.filter((demand) => demand.section === section && demand.fields.includes(field.id)).map(({ kind }) => kind),
  }
}
