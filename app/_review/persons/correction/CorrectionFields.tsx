'use client'
import type { PersonDetail } from '../../../../api/staff/persons/describePerson.ts'
import type { ToldFinding } from '../../../../api/staff/persons/findingSentences.ts'
import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts'
import type { Form, SectionDefinition, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { PersonTexts } from '../locales/texts.ts'
import { FieldControl } from './FieldControl.tsx'

type Props = { definition: SectionDefinition; form: Form; findings: ToldFinding[]; onChange: (field: string, value: Value | undefined) => void; person: PersonDetail; t: PersonTexts }

/** The fields of a section as they are asked under the present answers, drawn from the schema. */
export function CorrectionFields({ definition: { section, fields, groups = [] }, form, findings, onChange, person, t }: Props) {
  const shown = person.sections.find((one) => one.section === section)?.items ?? []
  const asked = fields.filter((field) => isAsked(field, section, form))
  const parts = [undefined, ...groups].map((group) => ({ group, fields: asked.filter((field) => field.group === group?.id) })).filter((part) => part.fields.length > 0)
  return parts.map(({ group, fields }) => (
    <fieldset key={group?.id ?? ''} className="persons__fields">
      {group && <legend>{group.label}</legend>}
      {fields.map((field) => (
        <FieldControl
          key={field.id}
          field={field}
          value={form[section]?.[field.id] ?? null}
          kept={shown.find(({ path }) => path === `/${section}/${field.id}`)?.value}
          isCleared={form[section]?.[field.id] === null}
          finding={findings.find(({ path }) => path === `/${section}/${field.id}`)?.sentence}
          onChange={(value) => onChange(field.id, value)}
          t={t}
        />
      ))}
    </fieldset>
  ))
}
