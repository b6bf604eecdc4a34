import type { Form, SectionId, SectionValues } from '../vocabulary/definition.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import { isAsked } from './isAsked.ts';
import { marksAt } from './marksAt.ts';

/**
 * A section's values without the answers to questions that are no longer asked: drafts keep both branches while one
 * types, a submission takes only the one that counts. Asks again until nothing falls away, for one answer may carry another.
 */
export function askedValues(section: SectionId, form: Form): SectionValues {
  let values: SectionValues = form[section] ?? {};
  for (;;) {
    const present = { ...form, [section]: values };
    const kept = Object.entries(values).filter(([field]) => {
      const marks = marksAt(section, field);
      return !marks || isAsked(marks, section, present);
    });
    if (kept.length === Object.keys(values).length) return values;
    values = Object.fromEntries(kept) as SectionValues;
  }
}

/** A whole form without the answers to questions that are not asked. */
export function askedForm(form: Form): Form {
  return Object.fromEntries(sectionIds.map((section) => [section, askedValues(section, form)]));
}
