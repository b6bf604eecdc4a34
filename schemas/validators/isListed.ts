import type { Fault } from '../vocabulary/keyword.ts';

/** Refuses a code that is not in the list; the list comes as one text of codes between bars, which keeps it small. */
export function isListed(value: string, codes: string): Fault | undefined {
  if (value === '' || (!value.includes('|') && codes.includes(`|${value}|`))) return undefined;
  return { code: 'choice-unknown' };
}
