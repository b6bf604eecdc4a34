import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from './paths.ts';

type Leaves = { [path: string]: string };

const pairs = await tables();

describe('the texts of the widgets and the schemas', () => {
  it('are found', () => {
    expect(pairs.length).toBeGreaterThan(8);
  });

  it.each(pairs)('have the same keys in both languages, in the same order: %s', (_, zh, en) => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it.each(pairs)('have the same places for values in both languages: %s', (_, zh, en) => {
    expect(placesOf(en)).toEqual(placesOf(zh));
  });

  it.each(pairs)('say something at every key: %s', (_, zh, en) => {
    expect([...Object.values(zh), ...Object.values(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it.each(pairs)('are English in the English table: %s', (_, __, en) => {
    // What is quoted from the guide or pressed on a page of its own keeps its Chinese name in brackets.
    const stripped = Object.entries(en).filter(([, text]) => /\p{Script=Han}/u.test(text.replace(/[（(][^（()）]*[)）]/g, '')));
    expect(stripped).toEqual([]);
  });

  it.each(pairs)('are Chinese in the Chinese table: %s', (_, zh) => {
    const foreign = Object.entries(zh).filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(/\{\w+\}|<[^>]*>|\b(?:JPG|JPEG|KB|MB|CSV|PDF|DOCX|SMS|name@example\.com|I、O、S、V、Z)\b/g, '')));
    expect(foreign).toEqual([]);
  });
});

/** Every table that stands in both languages: its name, and its texts by path. */
async function tables(): Promise<[name: string, zh: Leaves, en: Leaves][]> {
  const found: [string, Leaves, Leaves][] = [];
  for (const folder of ['widgets', 'schemas/locales']) {
    for (const path of await readdir(join(root, folder), { recursive: true })) {
      if (!/\.zh\.(?:ts|json)$/.test(path) || /^messages|(?:^|[\\/])dist[\\/]|call-sentences/.test(path)) continue;
      const english = path.replace('.zh.', '.en.');
      found.push([`${folder}/${path}`, await load(join(root, folder, path)), await load(join(root, folder, english))]);
    }
  }
  return found;
}

async function load(path: string): Promise<Leaves> {
  const module = (await import(pathToFileURL(path).href, path.endsWith('.json') ? { with: { type: 'json' } } : {})) as { [name: string]: unknown };
  return leavesOf(Object.values(module)[0], '');
}

function leavesOf(value: unknown, path: string): Leaves {
  if (typeof value === 'string') return { [path]: value };
  return Object.assign({}, ...Object.entries(value as object).map(([key, inner]) => leavesOf(inner, `${path}/${key}`))) as Leaves;
}

/** The names in braces at each key that has any, in the order of the alphabet: languages put them in an order of their own. */
function placesOf(texts: Leaves): { [path: string]: string[] } {
  const places = Object.entries(texts).map(([path, text]) => [path, [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()] as const);
  return Object.fromEntries(places.filter(([, names]) => names.length > 0).map(([path, names]) => [path, [...names]]));
}
