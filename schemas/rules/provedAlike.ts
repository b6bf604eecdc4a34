import { demands } from '../generated/demands.ts';
import { isStated } from '../vocabulary/conditionHolds.ts';
import type { Form } from '../vocabulary/definition.ts';

/** Whether a paper of a kind proves the same under two forms: each field that it stands for has the same value in both. */
export function provedAlike(kind: string, one: Form, other: Form): boolean {
  const proving = demands.filter((demand) => demand.kind === kind);
  return proving.length > 0 && proving.every(({ section, fields }) => fields.every((field) => stated(one, section, field) === stated(other, section, field)));
}

function stated(form: Form, section: keyof Form, field: string): string | boolean | null {
  const value = form[section]?.[field];
  return isStated(value) ? value : null;
}
