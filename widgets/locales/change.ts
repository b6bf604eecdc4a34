import { Texts } from '../internal/texts.ts';

/** What the change of a record says from 变更须知 on. */
export const deskTexts = new Texts({
  zh: () => import('./change.zh.ts').then((module) => module.change),
  en: () => import('./change.en.ts').then((module) => module.change),
});

export type DeskTexts = ReturnType<typeof deskTexts.in>;
