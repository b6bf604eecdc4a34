import { Texts } from '../internal/texts.ts';

/** What the registration says from its first step on. */
export const registrationTexts = new Texts({
  zh: () => import('./registration.zh.ts').then((module) => module.registration),
  en: () => import('./registration.en.ts').then((module) => module.registration),
});
