import { fieldMarks } from '../generated/fieldMarks.ts';
import type { SectionId } from '../vocabulary/definition.ts';
import type { FieldMarks } from '../vocabulary/tables.ts';

/** The marks of a field by any name that somebody sends; `undefined` for one that the section does not have. */
export function marksAt(section: SectionId, field: string): FieldMarks | undefined {
  return Object.hasOwn(fieldMarks[section], field) ? fieldMarks[section][field] : undefined;
}
