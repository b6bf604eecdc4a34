import type { Language } from '../internal/texts.ts';
import type { RegisterApi } from './api.ts';
import type { EvidenceKind } from './types.ts';

type Asked = Pick<RegisterApi, 'evidenceKinds'>;

const kept = new WeakMap<Asked, Map<Language, Promise<readonly EvidenceKind[]>>>();

/** What the register says of each kind of paper, asked once for a page and language; asked anew after a failure. */
export function evidenceKinds(api: Asked, language: Language): Promise<readonly EvidenceKind[]> {
  const lists = kept.get(api) ?? new Map<Language, Promise<readonly EvidenceKind[]>>();
  kept.set(api, lists);
  const known = lists.get(language);
  if (known) return known;
  const kinds = api.evidenceKinds();
  lists.set(language, kinds);
  kinds.catch(() => lists.delete(language));
  return kinds;
}
