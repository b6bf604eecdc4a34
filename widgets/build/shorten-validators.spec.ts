import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSection, type SectionValidator } from '@accountant-register/schemas/validators/checkSection.ts';
import { root } from './paths.ts';
import { shortenedValidator } from './shorten-validators.ts';

const sections = ['basic', 'workplace', 'education', 'qualification'] as const;
const context = { today: '2026-11-23', form: { basic: { birthDate: '1990-01-01', idType: 'residentId', nationality: 'CN' } } };
const values = ['', '11', '01', '00', '61', '0', 'CN', 'ZZ', 'FR', 'CNHK', '330203199001011025', '330203', '2019-07-01', '1980-01-01', '2030-01-01', 'a@b.cn', 'a@b', '宁波', '\u202e', 'x'.repeat(300), true, false, null, 7, undefined];

let folder: string;
const pairs = new Map<string, { whole: SectionValidator; short: SectionValidator; sizes: [number, number] }>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validators-'));
  for (const section of sections) {
    const path = join(root, `schemas/generated/validators/${section}.js`);
    const source = await readFile(path, 'utf8');
    const short = shortenedValidator(source);
    pairs.set(section, { whole: await loaded(source, `${section}-whole`), short: await loaded(short, `${section}-short`), sizes: [source.length, short.length] });
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function loaded(contents: string, name: string): Promise<SectionValidator> {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: join(root, 'schemas/generated/validators') }, bundle: true, format: 'esm', write: false });
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, outputFiles[0]!.text);
  return ((await import(file)) as { validate: SectionValidator }).validate;
}

function found(validate: SectionValidator, data: unknown): unknown {
  return { isRight: validate.call(context, data), errors: validate.errors ?? [] };
}

describe('shortenedValidator', () => {
  it.each(sections)('finds the same as the whole one, whatever stands in a field: %s', (section) => {
    const { whole, short } = pairs.get(section)!;
    const fields = Object.keys(formFields(section));
    expect(fields.length).toBeGreaterThan(4);
    for (const field of fields) {
      for (const value of values) {
        for (const isEmployed of [true, false]) {
          const data = { isEmployed, fullTimeLevel: '21', qualificationLevel: '1', nationality: 'CN', [field]: value };
          expect(found(short, data)).toEqual(found(whole, data));
        }
      }
    }
  });

  it.each(sections)('finds the same in a field that alone is asked of: %s', (section) => {
    const { whole, short } = pairs.get(section)!;
    for (const field of Object.keys(formFields(section))) {
      for (const value of values) {
        const data = { isEmployed: true, fullTimeLevel: '21', qualificationLevel: '1', nationality: 'CN', [field]: value };
        const there = checkSection(whole, section, data, context).filter(({ path }) => path === `/${section}/${field}`);
        expect(checkSection(short, section, data, { ...context, only: field })).toEqual(there);
        expect(checkSection(whole, section, data, { ...context, only: field }).filter(({ path }) => path === `/${section}/${field}`)).toEqual(there);
      }
    }
  });

  it.each(sections)('finds the same in what is no section at all: %s', (section) => {
    const { whole, short } = pairs.get(section)!;
    for (const data of [null, [], 'text', {}, { toString: 1 }]) expect(found(short, data)).toEqual(found(whole, data));
  });

  it.each(sections)('is at most half as long: %s', (section) => {
    const [whole, short] = pairs.get(section)!.sizes;
    expect(short).toBeLessThan(whole / 2);
  });

  it('leaves what it does not know alone', () => {
    expect(shortenedValidator('export const validate = () => true;')).toBe('export const validate = () => true;');
  });
});

/** The fields that a validator names. */
function formFields(section: string): { [field: string]: true } {
  const source = String(pairs.get(section)!.whole);
  return Object.fromEntries([...source.matchAll(/data\.(\w+) !== void 0/g)].map(([, field]) => [field, true]));
}
