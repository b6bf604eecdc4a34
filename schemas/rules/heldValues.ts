import type { Form, SectionId, SectionValues } from '../vocabulary/definition.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import { askedValues } from './askedValues.ts';
import { isAsked } from './isAsked.ts';
import { marksAt } from './marksAt.ts';

/**
 * A section's values as a record holds them: the answers to what is asked and, of what is kept though it is asked no more (since
 * when somebody does accounting), what was held before.
 */
export function heldValues(section: SectionId, form: Form, before: SectionValues = form[section] ?? {}): SectionValues {
  const values = askedValues(section, form);
  const kept = Object.entries(before).filter(([field]) => {
    const marks = marksAt(section, field);
    return marks?.kept && !isAsked(marks, section, { ...form, [section]: values });
  });
  return { ...values, ...Object.fromEntries(kept) };
}

/** A whole form as a record holds it. */
export function heldForm(form: Form): Form {
  return Object.fromEntries(sectionIds.map((section) => [section, heldValues(section, form)]));
}
