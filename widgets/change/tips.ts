import type { Language } from '../internal/texts.ts';
import { adviceOf, type AdviceTable } from '../session/advice.ts';
import type { Session } from '../session/session.ts';

const tables: { [language in Language]: () => Promise<{ default: AdviceTable<'change'> }> } = {
  zh: () => import('@accountant-register/schemas/locales/tips.zh.json'),
  en: () => import('@accountant-register/schemas/locales/tips.en.json'),
};

/** The advice on top of a section's change: what the register has published; only where it has none, what the widgets can fetch, with what is said in one portal only. */
export function loadChangeTips(language: Language, session: Session, step: string): Promise<readonly string[]> {
  return adviceOf(session, 'change', step, tables[language]);
}
