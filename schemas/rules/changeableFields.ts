import { fieldMarks } from '../generated/fieldMarks.ts';
import type { Form, SectionId } from '../vocabulary/definition.ts';
import { editableFields } from './editableFields.ts';

/** Fields that the sign-in states at registration and a change may alter: the mobile freely, the identity only to what the sign-in states. */
const signedFields: { [section in SectionId]?: string[] } = { basic: ['name', 'idType', 'idNumber', 'mobile'] };

/** Derived at registration; in a change it may be chosen among several bureaus in charge of the region. */
const chosenFields: { [section in SectionId]?: string[] } = { workplace: ['authority'] };

/** The fields of a section that an applicant may alter in a change; `form` is the record with the change in it. */
export function changeableFields(section: SectionId, form: Form): string[] {
  const fields = [...editableFields(section, form), ...(signedFields[section] ?? []), ...(chosenFields[section] ?? [])];
  return fields.filter((field) => !fieldMarks[section][field]?.unchangeable);
}
