import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { sentence, type SentenceOptions, type SentenceTable } from '@accountant-register/schemas/locales/sentence.ts';
import type { Language } from '../internal/texts.ts';

/** Says in a sentence what a finding asks for, naming the field's label; the control tells "enter" from "choose". */
export type Explain = (finding: Pick<Finding, 'code'> & Partial<Finding>, label?: string, options?: SentenceOptions) => string;

const found = {
  zh: () => import('@accountant-register/schemas/locales/errors.zh.json'),
  en: () => import('@accountant-register/schemas/locales/errors.en.json'),
};
const refused = {
  zh: () => import('./call-sentences.zh.ts'),
  en: () => import('./call-sentences.en.ts'),
};
/** The sentences of refused calls, once they were needed. */
const refusals: { [language in Language]: SentenceTable } = { zh: {}, en: {} };

/** The sentences of findings in a language; those of refused calls too, once `loadCallSentences` has fetched them. */
export async function loadSentences(language: Language): Promise<Explain> {
  const table = await found[language]();
  // The table is looked at no earlier than something is to be said: the bundle makes it then.
  return (finding, label = '', options = {}) => sentence(Object.hasOwn(refusals[language], finding.code) ? refusals[language] : table.default, finding, label, options);
}

/** The sentences of refused calls besides: needed only when a call was refused. */
export async function loadCallSentences(language: Language): Promise<Explain> {
  const [explain, { sentences }] = await Promise.all([loadSentences(language), refused[language]()]);
  refusals[language] = sentences;
  return explain;
}
