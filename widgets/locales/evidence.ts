import { Texts } from '../internal/texts.ts';

/** What each paper must show, a line each. */
export const evidenceTexts = new Texts({
  zh: () => import('./evidence.zh.ts').then((module) => module.evidence),
  en: () => import('./evidence.en.ts').then((module) => module.evidence),
});
