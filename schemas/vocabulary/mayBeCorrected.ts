import type { Source } from './definition.ts';

/** Whether a field is part of a record, so that the office may set it: all that no change is barred from, and the office's own data. */
export function mayBeCorrected({ unchangeable, source }: { unchangeable?: boolean; source?: Source }): boolean {
  return !unchangeable || source === 'office';
}
