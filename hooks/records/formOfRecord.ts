import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import type { Form, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Person } from '../../payload-types.ts'

/** A record as a form: its sections without gaps, its bureau among the workplace. */
export function formOfRecord(person: Person): Form {
  const form = Object.fromEntries(sectionIds.map((section) => [section, stated(person[section])])) as Form
  return { ...form, workplace: { ...form.workplace, authority: codeOf(person.authority) } }
}

/** The code of a bureau, however deep the row was read. */
export function codeOf(authority: unknown): string {
  return typeof authority === 'object' && authority !== null && 'id' in authority ? String(authority.id) : String(authority ?? '')
}

/** A section without the gaps that a table keeps as null. */
function stated(section: unknown): SectionValues {
  return Object.fromEntries(Object.entries((section ?? {}) as SectionValues).filter(([, value]) => value !== null && value !== undefined))
}
