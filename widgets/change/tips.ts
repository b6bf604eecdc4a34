import type { Language } from '../internal/texts.ts';
import type { PortalId } from '../session/types.ts';

type Tips = { [step: string]: readonly string[] };
type Table = { change: Tips; portals: { [portal: string]: { change?: Tips } | undefined } };

const tables: { [language in Language]: () => Promise<{ default: Table }> } = {
  zh: () => import('@accountant-register/schemas/locales/tips.zh.json'),
  en: () => import('@accountant-register/schemas/locales/tips.en.json'),
};

/** The advice on top of a section's change, what is said in one portal only included. */
export async function loadChangeTips(language: Language, portal: PortalId): Promise<(step: string) => readonly string[]> {
  const { default: table } = await tables[language]();
  return (step) => [...(table.change[step] ?? []), ...(table.portals[portal]?.change?.[step] ?? [])];
}
