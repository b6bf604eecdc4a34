import { codeLists } from './codeLists.ts';

/** The label of a code, or `undefined` where the list does not have it. */
export function codeLabel(list: string, code: string, language: 'zh' | 'en'): string | undefined {
  const items = Object.hasOwn(codeLists, list) ? codeLists[list] : undefined;
  const item = items?.find((candidate) => candidate.code === code);
  return language === 'zh' ? item?.label : item?.en;
}
