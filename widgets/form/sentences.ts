import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { sentence, type SentenceOptions } from '@accountant-register/schemas/locales/sentence.ts';
import type { Language } from '../internal/texts.ts';

/** Says in a sentence what a finding asks for, naming the field's label; the control tells "enter" from "choose". */
export type Explain = (finding: Pick<Finding, 'code'> & Partial<Finding>, label?: string, options?: SentenceOptions) => string;

const tables = {
  zh: () => import('@accountant-register/schemas/locales/errors.zh.json'),
  en: () => import('@accountant-register/schemas/locales/errors.en.json'),
};

/** The sentences of findings and of refused calls in a language. */
export async function loadSentences(language: Language): Promise<Explain> {
  const { default: table } = await tables[language]();
  return (finding, label = '', options = {}) => sentence(table, finding, label, options);
}
