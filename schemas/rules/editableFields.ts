import { fieldMarks } from '../generated/fieldMarks.ts';
import type { Form, SectionId } from '../vocabulary/definition.ts';
import { deriveFromDocument } from './deriveFromDocument.ts';

/**
 * The fields of a section that an applicant may write at registration: not what the sign-in or the document states, not
 * the office's, not what the register derives. `form` holds what the sign-in states.
 */
export function editableFields(section: SectionId, form: Form): string[] {
  const { idType, idNumber } = form.basic ?? {};
  const stated = deriveFromDocument(String(idType ?? ''), String(idNumber ?? ''));
  return Object.entries(fieldMarks[section])
    .filter(([field, { source, hidden }]) => {
      if (hidden || source === 'signIn' || source === 'office') return false;
      return source !== 'derived' || !Object.hasOwn(stated, field);
    })
    .map(([field]) => field);
}
