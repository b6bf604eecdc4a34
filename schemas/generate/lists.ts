import { countries } from './countries.ts';
import { type Dictionary, type Item, readDictionary } from './dictionaries.ts';

/** Above this many items a list is a module of its own; up to it, it travels in the definition. */
export const longest = 20;

const read = new Map<string, Dictionary>();

/** The code list of a name, `countries` included. */
export function listOf(name: string): Dictionary {
  const known = read.get(name);
  if (known) return known;
  const list = name === 'countries' ? countries() : readDictionary(name);
  read.set(name, list);
  return list;
}

/** The items of a list that a field takes. */
export function itemsOf(codes: { list: string; except?: string[] }): Item[] {
  return listOf(codes.list).items.filter(({ code }) => !codes.except?.includes(code));
}
