import dictionary from '../dictionaries/continuing-education.json' with { type: 'json' };
import type { Register } from './registerOf.ts';

/** Credits that a register asks of a year; what it does not ask is absent. */
export type RequiredCredits = { total: number; professional: number; general?: number };

/** What is asked from a year on, until a later entry asks something else; the first entry holds for all the years before, too. */
export type CreditRule = RequiredCredits & { from?: number };

/** The credits of continuing education that a register asks of a calendar year (domain §9: settings by register and year). */
export function requiredCredits(register: Register, year: number, rules: readonly CreditRule[] = dictionary.required[register]): RequiredCredits {
  const { from: _, ...required } = rules.findLast(({ from }) => from === undefined || from <= year) ?? rules[0]!;
  return required;
}
