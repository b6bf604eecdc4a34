import { Texts } from '../internal/texts.ts';

/** What 历史记录 and 继续教育 say. */
export const viewTexts = new Texts({
  zh: () => import('./view-texts.zh.ts').then((module) => module.views),
  en: () => import('./view-texts.en.ts').then((module) => module.views),
});
