import { fieldMarks } from '../generated/fieldMarks.ts';
import type { Finding, SectionId } from '../vocabulary/definition.ts';
import type { Fault } from '../vocabulary/keyword.ts';
import type { CheckContext } from './context.ts';

/** A generated validator of one section; it sees the context as `this`. */
export type SectionValidator = {
  (this: CheckContext, data: unknown): boolean;
  errors?: ValidatorError[] | null;
};

/** One error of a generated validator: of our own keywords, or `type`. */
export type ValidatorError = { instancePath: string; keyword: string; params: object };

/**
 * What is wrong with a section's values, at most one finding a field and in the order of the fields; normalise them first (`normalizeSection`).
 * Load the validator of the section from `generated/validators/<section>.js`.
 */
export function checkSection(
  validator: SectionValidator,
  section: SectionId,
  values: unknown,
  context: CheckContext,
): Finding[] {
  if (validator.call(context, values ?? {})) return [];
  const findings = new Map<string, Finding>();
  for (const error of validator.errors ?? []) {
    for (const finding of findingsOf(error, section, context.only)) {
      if (!findings.has(finding.path)) findings.set(finding.path, finding);
    }
  }
  if (findings.size < 2) return [...findings.values()];
  const order = Object.keys(fieldMarks[section]).map((field) => `/${section}/${field}`);
  return [...findings.values()].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

function findingsOf(error: ValidatorError, section: SectionId, only?: string): Finding[] {
  const { instancePath } = error;
  // `if` only says that one of its branches failed; the branch has told what.
  if (error.keyword === 'if' || (only && instancePath && instancePath !== `/${only}`)) return [];
  const path = `/${section}${instancePath}`;
  if (error.keyword === 'type') return [{ path, code: 'wrong-type', params: {} }];
  const { code, params = {}, fields } = error.params as Fault & { fields?: string[] };
  if (!fields) return [{ path, code, params }];
  return fields.filter((field) => !only || field === only).map((field) => ({ path: `${path}/${pointer(field)}`, code, params }));
}

/** A property name as part of a path; names that strangers send are cut, they end up in answers and logs. */
function pointer(name: string): string {
  return name.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1');
}
