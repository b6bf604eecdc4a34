import { Texts } from '../internal/texts.ts';

/** What the summary and the receipt say. */
export const confirmTexts = new Texts({
  zh: () => import('./confirm.zh.ts').then((module) => module.confirm),
  en: () => import('./confirm.en.ts').then((module) => module.confirm),
});
