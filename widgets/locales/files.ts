import { Texts } from '../internal/texts.ts';

/** What uploads, the photo and the preview say. */
export const fileTexts = new Texts({
  zh: () => import('./files.zh.ts').then((module) => module.files),
  en: () => import('./files.en.ts').then((module) => module.files),
});
