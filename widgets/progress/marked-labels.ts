import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { definitions } from '../form/definitions.ts';
import type { Language } from '../internal/texts.ts';
import type { Returned } from '../session/types.ts';
import { progressTexts } from './texts.ts';

/** The labels of the fields and papers that a reviewer marked, in the order of the form; `progressTexts` must be loaded. */
export async function markedLabels({ fields, files }: Returned, language: Language): Promise<string[]> {
  const byField = await Promise.all(fields.map((path) => fieldLabel(path, language)));
  const byFile = files.length > 0 ? await fileLabels(files, language) : [];
  return [...new Set([...byField, ...byFile])];
}

async function fieldLabel(path: string, language: Language): Promise<string> {
  const [, section = '', id = ''] = path.split('/');
  if (!(section in definitions)) return (await fileLabels([id], language))[0] ?? id;
  const { definition } = await definitions[section as SectionId][language]();
  return definition.fields.find((field) => field.id === id)?.label ?? definition.title;
}

async function fileLabels(kinds: string[], language: Language): Promise<string[]> {
  const { default: list } = await import('@accountant-register/schemas/generated/dictionaries/evidence-kinds.json');
  const label = language === 'en' ? 'en' : 'label';
  return kinds.map((kind) => (kind === 'photo' ? progressTexts.in(language).photo : (list.items.find((item) => item.code === kind)?.[label] ?? kind)));
}
