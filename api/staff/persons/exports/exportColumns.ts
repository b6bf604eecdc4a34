import type { Payload } from 'payload'
import { answerLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import { recordStatusLabel } from '@accountant-register/schemas/labels/recordStatusLabel.ts'
import { codeLabel } from '@accountant-register/schemas/labels/codeLabel.ts'
import { columns } from '@accountant-register/schemas/table/columns.ts'
import type { SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { codeOf } from '../../../../hooks/records/formOfRecord.ts'
import type { Person } from '../../../../payload-types.ts'
import { authorities } from '../../../v1/bureaus/authorities.ts'
import { bureauName } from '../../bureauName.ts'
import type { Language } from '../../language.ts'
import { masked } from '../../../../protection/masked.ts'
import texts from './exports.locales.json' with { type: 'json' }

/** The columns of an exported list: labels, and the cells of a record in the reader's language. */
export type ExportTable = { title: string; header: string[]; cells: (person: Person) => string[] }

/** Draws the list from the schemas: what the register keeps beside the sections, then every field; codes as their labels. */
export async function exportTable(payload: Payload, language: Language, isFull: boolean): Promise<ExportTable> {
  const t = texts[language]
  const codes = (await authorities(payload)).map(({ id }) => id)
  const bureaus = new Map(await Promise.all(codes.map(async (code): Promise<[string, string]> => [code, (await bureauName(payload, code, language)) ?? code])))
  const shown = (field: string, text: string) => (isFull ? text : masked(field, text))
  return {
    title: t.title,
    header: [t.register, t.authority, t.status, t.registeredOn, ...columns.map(({ labels }) => labels[language])],
    cells: (person) => [
      codeLabel('registers', person.register, language) ?? person.register,
      bureaus.get(codeOf(person.authority)) ?? codeOf(person.authority),
      recordStatusLabel(person.status, language),
      person.registeredOn,
      ...columns.map(({ section, field }) => shown(field, answerLabel(field, (person[section] as SectionValues | undefined)?.[field], language))),
    ],
  }
}
