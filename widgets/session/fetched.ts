import { html, type TemplateResult } from 'lit';
import type { Language } from '../internal/texts.ts';
import { failureSentence } from './failure.ts';
import { sessionTexts } from './texts.ts';

/** Stands in the place of what is on its way. */
export function onItsWay(language: Language): TemplateResult {
  return html`<div class="skeleton"><p class="unseen" role="status">${sessionTexts.in(language).loading}</p></div>`;
}

/** Stands in the place of what did not come: why, and another try. */
export function didNotCome(cause: unknown, language: Language, retry: () => void): TemplateResult {
  return html`<div class="gate">
    <p class="failure" role="alert">${failureSentence(cause, language)}</p>
    <button @click=${retry}>${sessionTexts.in(language).retry}</button>
  </div>`;
}
