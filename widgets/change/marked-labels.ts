import { definitions } from '../form/definitions.ts';
import type { Language } from '../internal/texts.ts';
import type { RegisterApi } from '../session/api.ts';
import { evidenceKinds } from '../session/evidence-kinds.ts';
import type { Returned } from '../session/types.ts';
import { deskTexts } from '../locales/change.ts';
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';

/** The labels of the fields and papers that a reviewer marked in a change; `deskTexts` must be loaded. */
export async function markedLabels({ fields, files }: Returned, section: SectionId, language: Language, api: Pick<RegisterApi, 'evidenceKinds'>): Promise<string[]> {
  const [{ definition }, kinds] = await Promise.all([definitions[section][language](), files.length > 0 ? evidenceKinds(api, language) : []]);
  const { photo, authority } = deskTexts.in(language);
  const special: { [id: string]: string | undefined } = { photo, authority };
  const byField = fields.map((path) => {
    const id = path.split('/').pop() ?? '';
    const field = definition.fields.find((one) => one.id === id);
    return field?.changeLabel ?? field?.label ?? special[id] ?? definition.title;
  });
  return [...new Set([...byField, ...files.map((kind) => kinds.find(({ code }) => code === kind)?.label ?? special[kind] ?? kind)])];
}
