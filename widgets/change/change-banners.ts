import { html, nothing, type TemplateResult } from 'lit';
import type { DeskTexts } from '../locales/change.ts';
import type { Draft } from '../registration/draft.ts';

type Options = { draft: Draft; t: DeskTexts; onSettle: (keep: 'theirs' | 'mine') => void };

/** What stands above the form of a change: altered elsewhere, returned. */
export function changeBanners({ draft: { state, request }, t, onSettle }: Options): TemplateResult | typeof nothing {
  if (state === 'conflict') {
    return html`<div class="banner" role="alert"><p>${t.conflict}</p><div class="buttons">
      <button type="button" class="primary" @click=${() => onSettle('theirs')}>${t.conflictTheirs}</button>
      <button type="button" @click=${() => onSettle('mine')}>${t.conflictMine}</button></div></div>`;
  }
  return request.returned ? html`<div class="banner"><p><strong>${t.returnReason}</strong> ${request.returned.reason}</p></div>` : nothing;
}
