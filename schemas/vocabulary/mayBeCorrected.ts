import type { Source } from './definition.ts';

/** Whether the office may set a field of a record: all that no change is barred from, and its own data. */
export function mayBeCorrected({ unchangeable, source }: { unchangeable?: boolean; source?: Source }): boolean {
  return !unchangeable || source === 'office';
}
