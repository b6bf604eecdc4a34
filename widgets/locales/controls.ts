import { Texts } from '../internal/texts.ts';

/** What the controls say. */
export const controlTexts = new Texts({
  zh: () => import('./controls.zh.ts').then((module) => module.controls),
  en: () => import('./controls.en.ts').then((module) => module.controls),
});
