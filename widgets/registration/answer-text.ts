import type { FieldDefinition, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Item } from '../controls/combobox/match-items.ts';

/** What values are called: long lists by name, regions by code, yes and no. */
export type Names = { lists: { [name: string]: readonly Item[] }; regions?: { [code: string]: string }; yes: string; no: string };

/** An answer in words; empty where there is none. */
export function answerText({ options, codes, control }: FieldDefinition, value: Value | undefined, names: Names): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? names.yes : names.no;
  if (control === 'region') return names.regions?.[value] ?? value;
  const items: readonly (readonly [string, string, string?])[] = options ?? (codes ? names.lists[codes] : undefined) ?? [];
  return items.find(([code]) => code === value)?.[1] ?? value;
}
