import type { Language } from '../internal/texts.ts';
import type { Session } from '../session/session.ts';

type Tips = { [step: string]: readonly string[] };
type Table = { change: Tips; portals: { [portal: string]: { change?: Tips } | undefined } };

const tables: { [language in Language]: () => Promise<{ default: Table }> } = {
  zh: () => import('@accountant-register/schemas/locales/tips.zh.json'),
  en: () => import('@accountant-register/schemas/locales/tips.en.json'),
};

/** The advice on top of a section's change: what the register has published; only where it has none, what the widgets can fetch, with what is said in one portal only. */
export async function loadChangeTips(language: Language, { api, portal }: Session, step: string): Promise<readonly string[]> {
  const published = (await api.tips(portal, 'change'))[step];
  if (published) return published;
  try {
    const { default: table } = await tables[language]();
    return [...(table.change[step] ?? []), ...(table.portals[portal]?.change?.[step] ?? [])];
  } catch {
    // Without a network there is no advice; the step itself may well be there.
    return [];
  }
}
