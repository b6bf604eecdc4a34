import type { Condition, Form, SectionId, Value } from './definition.ts';

/** Whether a condition holds for a form; names without a section belong to the section given. */
export function conditionHolds(condition: Condition, section: SectionId, form: Form): boolean {
  return Object.entries(condition).every(([name, test]) => {
    const value = valueOf(name, section, form);
    if (!isStated(value)) return test.stated === false;
    if (test.stated === false) return false;
    if (test.in && !test.in.includes(value)) return false;
    return !test.notIn?.includes(value);
  });
}

/** The value a name stands for: `field` of the section given, or `section.field`. */
export function valueOf(name: string, section: SectionId, form: Form): Value | undefined {
  const [first, second] = name.split('.');
  return second === undefined ? form[section]?.[name] : form[first as SectionId]?.[second];
}

/** Whether something was answered: an empty text is no answer, `false` is one. */
export function isStated(value: unknown): value is string | boolean {
  return value !== undefined && value !== null && value !== '';
}
