import type { SectionValues } from '../vocabulary/definition.ts';
import type { Fault } from '../vocabulary/keyword.ts';
import type { DateBound } from '../vocabulary/sectionSchema.ts';
import type { CheckContext } from './context.ts';
import { addYears, isCalendarDay } from './days.ts';

/** Refuses what is no day, and a day before or after its bounds; a bound whose own date is unknown holds nothing back. */
export function checkDates(
  value: string,
  spec: { notBefore?: DateBound; notAfter?: DateBound },
  siblings: SectionValues,
  context: CheckContext,
): Fault | undefined {
  if (value === '') return undefined;
  if (!isCalendarDay(value)) return { code: 'date-invalid' };
  const latest = limit(spec.notAfter, siblings, context);
  if (latest !== undefined && value > latest) return tooLate(spec.notAfter!, latest);
  const earliest = limit(spec.notBefore, siblings, context);
  if (earliest !== undefined && value < earliest) return tooEarly(spec.notBefore!, earliest);
  return undefined;
}

function limit(bound: DateBound | undefined, siblings: SectionValues, context: CheckContext): string | undefined {
  if (!bound) return undefined;
  const day = dayOf(bound.field, siblings, context);
  if (typeof day !== 'string' || !isCalendarDay(day)) return undefined;
  return bound.years ? addYears(day, bound.years) : day;
}

function dayOf(field: string, siblings: SectionValues, context: CheckContext): unknown {
  if (field === 'today') return context.today;
  const [section, name] = field.split('.');
  return name === undefined ? siblings[field] : context.form[section as keyof typeof context.form]?.[name];
}

function tooLate(bound: DateBound, limit: string): Fault {
  if (bound.field !== 'today') return { code: 'date-too-late', params: { limit, other: bound.field } };
  return bound.years ? { code: 'too-young', params: { years: -bound.years, limit } } : { code: 'date-in-future' };
}

function tooEarly(bound: DateBound, limit: string): Fault {
  if (bound.field === 'today') return { code: 'too-old', params: { years: -(bound.years ?? 0), limit } };
  if (bound.years) return { code: 'date-before-age', params: { years: bound.years, limit } };
  return { code: 'date-too-early', params: { limit, other: bound.field } };
}
