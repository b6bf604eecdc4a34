import { Texts } from '../internal/texts.ts';

/** What `<accountant-change>` says. */
export const changeTexts = new Texts({
  zh: () => import('./texts.zh.ts').then((module) => module.change),
  en: () => import('./texts.en.ts').then((module) => module.change),
});

export type ChangeTexts = ReturnType<typeof changeTexts.in>;
