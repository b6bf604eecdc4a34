import type { FieldDefinition, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { regionNames, type LoadPiece } from '../controls/region/region-pieces.ts';
import { commonItems, lists } from '../form/lists.ts';
import type { Language } from '../internal/texts.ts';
import type { ChangeTexts } from './texts.ts';

/** What an answer's text is made with. */
export type AnswerContext = { language: Language; t: ChangeTexts; loadPiece: LoadPiece };

/** An answer in words: a code by its label, a region by its names; empty for what was not stated. */
export async function answerText(field: FieldDefinition, value: Value | undefined, { language, t, loadPiece }: AnswerContext): Promise<string> {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (field.control === 'region') return (await regionNames(loadPiece, value, language)).join(language === 'en' ? ', ' : '') || value;
  const load = field.codes ? lists[field.codes]?.[language] : undefined;
  // A code that the list no longer has is better shown than hidden.
  const common = field.codes ? commonItems[field.codes]?.[language] : undefined;
  const items: readonly (readonly [string, string, ...unknown[]])[] = field.options ?? (common?.some(([code]) => code === value) ? common : load ? (await load()).items : []);
  return items.find(([code]) => code === value)?.[1] ?? value;
}
