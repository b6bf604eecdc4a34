import { Texts } from '../internal/texts.ts';

/** What the form itself says. */
export const formTexts = new Texts({
  zh: () => import('./form.zh.ts').then((module) => module.form),
  en: () => import('./form.en.ts').then((module) => module.form),
});
