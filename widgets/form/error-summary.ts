import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../internal/texts.ts';
import type { formTexts } from '../locales/form.ts';

export type SummaryLine = { path: string; text: string };

type Options = {
  lines: readonly SummaryLine[];
  texts: ReturnType<typeof formTexts.in>;
  go: (path: string) => void;
  /** Drawn and laid out before it is asked for, and not shown yet. */
  isAhead?: boolean;
};

/** What is wrong, as a list that leads to each place; the caller gives it focus when the person asked to go on. */
export function errorSummary({ lines, texts, go, isAhead = false }: Options): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const follow = (event: Event, path: string) => {
    event.preventDefault();
    go(path);
  };
  return html`<div class="summary ${isAhead ? 'ahead' : ''}" part="summary" id="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <h3 id="summary-title">${fill(texts.summaryTitle, { n: lines.length })}</h3>
    <p class="unseen">${texts.summaryHint}</p>
    <ul>
      ${lines.map(({ path, text }) => html`<li><a href="#" @click=${(event: Event) => follow(event, path)}>${text}</a></li>`)}
    </ul>
  </div>`;
}
