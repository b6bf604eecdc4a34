import { createRequire } from 'node:module';
import type { Dictionary, Item } from './dictionaries.ts';
import { readDictionary } from './dictionaries.ts';
import { readings } from './pinyin.ts';

type Countries = {
  registerLocale(locale: object): void;
  getNames(language: string): { [code: string]: string };
  alpha2ToNumeric(code: string): string | undefined;
};

/** The list of countries and regions: names of `i18n-iso-countries`, corrected by `countries.overrides.json`. */
export function countries(): Dictionary {
  const require = createRequire(import.meta.url);
  const names = require('i18n-iso-countries') as Countries;
  for (const language of ['zh', 'en'])
    names.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as object);
  const overrides = new Map(readDictionary('countries.overrides').items.map((item) => [item.code, item]));
  const english = names.getNames('en');
  const items = Object.entries(names.getNames('zh'))
    .filter(([code]) => overrides.get(code)?.omit !== true)
    .map(([code, name]): Item & { pinyin: string } => {
      const label = overrides.get(code)?.label ?? name;
      return {
        code,
        label,
        en: englishOf(code, english[code]!),
        numeric: names.alpha2ToNumeric(code),
        pinyin: readings(label),
      };
    });
  const first = [...overrides.values()].filter((item) => item.first === true).map((item) => item.code);
  const place = (item: Item) => (first.includes(item.code) ? first.indexOf(item.code) : first.length);
  const reading = (item: Item) => String(item.pinyin).replace(/,.*| /g, '');
  items.sort((a, b) => place(a) - place(b) || (reading(a) < reading(b) ? -1 : 1));
  return {
    name: '国家或地区',
    standard: 'GB/T 2659.1-2022 (ISO 3166-1)',
    source: 'i18n-iso-countries 7.14.0, corrected by dictionaries/countries.overrides.json',
    licence: 'MIT',
    items,
  };
}

const englishNames: { [code: string]: string } = {
  CN: 'China (mainland)',
  HK: 'China (Hong Kong)',
  MO: 'China (Macao)',
  TW: 'China (Taiwan)',
};

function englishOf(code: string, name: string): string {
  return englishNames[code] ?? name;
}
