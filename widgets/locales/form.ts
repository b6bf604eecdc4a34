import { Texts } from '../internal/texts.ts';

/** What the form itself says, and the card of what the sign-in states. */
export const formTexts = new Texts({
  zh: () => import('./form.zh.ts').then((module) => module.form),
  en: () => import('./form.en.ts').then((module) => module.form),
});
