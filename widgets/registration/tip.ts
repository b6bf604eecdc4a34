import { adviceParts } from '@accountant-register/schemas/labels/adviceParts.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../internal/texts.ts';
import { unbroken } from '../internal/unbroken.ts';
import { adviceOf, type AdviceTable } from '../session/advice.ts';
import type { Session } from '../session/session.ts';
import type { StepId } from './steps.ts';

const tables: { [language in Language]: () => Promise<{ default: AdviceTable<'registration'> }> } = {
  zh: () => import('@accountant-register/schemas/locales/tips.zh.json'),
  en: () => import('@accountant-register/schemas/locales/tips.en.json'),
};

/** The advice on top of a step: what the register has published; only where it has none, what the widgets can fetch, with what is said in one portal only. */
export function loadTips(language: Language, session: Session, step: StepId): Promise<readonly string[]> {
  return adviceOf(session, 'registration', step, tables[language]);
}

/** 温馨提示: a step's advice. */
export function tip(title: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<aside class="tip" aria-labelledby="tip"><h3 id="tip">★ ${title}</h3>
    ${lines.length === 1 ? html`<p>${lines.map(words)}</p>` : html`<ol>${lines.map((line) => html`<li>${words(line)}</li>`)}</ol>`}</aside>`;
}

function words(line: string): unknown {
  const parts = adviceParts(line);
  if (!parts.some(({ href }) => href)) return unbroken(line);
  return parts.map(({ words, href }) => (href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>` : unbroken(words)));
}
