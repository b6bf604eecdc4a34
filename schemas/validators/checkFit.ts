import type { Condition, SectionValues } from '../vocabulary/definition.ts';
import type { Fault } from '../vocabulary/keyword.ts';

/** `fits` as the generator writes it: the attributes of both lists come along by code. */
export type Fit = {
  own: { [code: string]: number };
  field: string;
  theirs: { [code: string]: number };
  when?: Condition;
  code: string;
};

/** Refuses a choice that asks for more than the choice in another field gives, such as a degree above the education. */
export function checkFit(value: string, fit: Fit, siblings: SectionValues): Fault | undefined {
  for (const [field, test] of Object.entries(fit.when ?? {})) {
    if (!test.in?.includes(siblings[field] as string)) return undefined;
  }
  const needed = Object.hasOwn(fit.own, value) ? fit.own[value] : undefined;
  const other = siblings[fit.field];
  const given = typeof other === 'string' && Object.hasOwn(fit.theirs, other) ? fit.theirs[other] : undefined;
  if (needed === undefined || given === undefined || needed <= given) return undefined;
  return { code: fit.code, params: { other: fit.field } };
}
