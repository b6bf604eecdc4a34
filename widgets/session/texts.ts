import { Texts } from '../internal/texts.ts';

/** What widgets say of the session and of calls that fail. */
export const sessionTexts = new Texts({
  zh: () => import('./texts.zh.ts').then((module) => module.session),
  en: () => import('./texts.en.ts').then((module) => module.session),
});
