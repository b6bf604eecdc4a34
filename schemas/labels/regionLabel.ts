import { regionNames } from '../validators/regions.ts';
import { englishRegion } from './englishRegion.ts';

/** City, district and street of a region code; what is not in the list is shown as it is. */
export function regionLabel(code: string, language: 'zh' | 'en'): string {
  const codes = [`${code.slice(0, 4)}00`, code.slice(0, 6), code].filter(
    (part, index, all) => all.indexOf(part) === index,
  );
  const names = codes.map((part) => regionNames.get(part));
  if (names.some((name) => name === undefined)) return code;
  if (language === 'zh') return names.map((name) => name!.name).join(' ');
  return names
    .map((name) => englishRegion(name!.name, name!.pinyin))
    .reverse()
    .join(', ');
}
