import { Texts } from '../internal/texts.ts';

/** What `<accountant-progress>` says. */
export const progressTexts = new Texts({
  zh: () => import('./texts.zh.ts').then((module) => module.progress),
  en: () => import('./texts.en.ts').then((module) => module.progress),
});

export type ProgressTexts = ReturnType<typeof progressTexts.in>;
