import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../internal/texts.ts';
import type { Session } from '../session/session.ts';
import type { StepId } from './steps.ts';

type Tips = { [step: string]: readonly string[] };
type Table = { registration: Tips; portals: { [portal: string]: { registration?: Tips } | undefined } };

const tables: { [language in Language]: () => Promise<{ default: Table }> } = {
  zh: () => import('@accountant-register/schemas/locales/tips.zh.json'),
  en: () => import('@accountant-register/schemas/locales/tips.en.json'),
};

/** The advice on top of a step: what the register has published; only where it has none, what the widgets can fetch, with what is said in one portal only. */
export async function loadTips(language: Language, { api, portal }: Session, step: StepId): Promise<readonly string[]> {
  const published = (await api.tips(portal, 'registration'))[step];
  if (published) return published;
  try {
    const { default: table } = await tables[language]();
    return [...(table.registration[step] ?? []), ...(table.portals[portal]?.registration?.[step] ?? [])];
  } catch {
    // Without a network there is no advice; the step itself may well be there.
    return [];
  }
}

/** 温馨提示: a step's advice. */
export function tip(title: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<aside class="tip" aria-labelledby="tip"><h3 id="tip">★ ${title}</h3>
    ${lines.length === 1 ? html`<p>${lines[0]}</p>` : html`<ol>${lines.map((line) => html`<li>${line}</li>`)}</ol>`}</aside>`;
}
