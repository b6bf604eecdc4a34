import { conditionHolds } from '../vocabulary/conditionHolds.ts';
import type { Condition, Form, SectionId } from '../vocabulary/definition.ts';

/** Whether a field is asked, for a `FieldDefinition` or an entry of `fieldMarks`. */
export function isAsked(field: { when?: Condition }, section: SectionId, form: Form): boolean {
  return !field.when || conditionHolds(field.when, section, form);
}

/** Whether a field must be answered: asked, and required always or under a condition that holds. */
export function isRequired(
  field: { when?: Condition; required?: true | Condition },
  section: SectionId,
  form: Form,
): boolean {
  if (!field.required || !isAsked(field, section, form)) return false;
  return field.required === true || conditionHolds(field.required, section, form);
}
