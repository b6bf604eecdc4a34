import { readFileSync } from 'node:fs';
import { namesIn, placeOf } from './place.ts';

/** One item of a code list; what stands beside code and label differs from list to list. */
export type Item = { code: string; label: string; en: string; [more: string]: unknown };

/** A code list as it is written in `dictionaries/`, or made of a package (countries). */
export type Dictionary = { name: string; standard: string; source: string; licence: string; items: Item[] };

/** The dictionary of a name; a sentence says so if there is none. */
export function readDictionary(name: string): Dictionary {
  try {
    return JSON.parse(readFileSync(placeOf(`dictionaries/${name}.json`).path, 'utf8')) as Dictionary;
  } catch (error) {
    throw new Error(`dictionaries/${name}.json: expected a code list, got ${String(error)}`);
  }
}

/** Names of all dictionaries that are code lists, `countries` included. */
export function dictionaryNames(): string[] {
  return [...namesIn('dictionaries'), 'countries'];
}
