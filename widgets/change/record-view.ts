import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Row, RowGroup } from './record-rows.ts';
import type { ChangeTexts } from './texts.ts';

export type RecordView = {
  groups: RowGroup[];
  /** An address of the photo, once it is there. */
  photo?: string;
  /** Whether private lines are shown whole. */
  isWhole: boolean;
  t: ChangeTexts;
  onToggle: () => void;
};

/** What is on record, part by part. */
export function recordView({ groups, photo, isWhole, t, onToggle }: RecordView): TemplateResult {
  return html`${groups.map(
    ({ id, rows }) => html`<section class="part" part="section" aria-labelledby=${`part-${id}`}>
      <h3 id=${`part-${id}`}>${t[id]}</h3>
      <div class="body">
        <dl>
          ${rows.map((row) => line(row))}
        </dl>
        ${id === 'basic' && photo ? html`<img class="photo" src=${photo} alt=${t.photo} />` : nothing}
      </div>
    </section>`,
  )}`;

  function line({ label, text, isPrivate }: Row): TemplateResult {
    const shown = isPrivate && !isWhole ? maskIdNumber(text) : text;
    return html`<div class="row">
      <dt>${label}</dt>
      <dd>
        ${shown}${isPrivate
          ? html` <button class="quiet reveal" aria-label=${`${isWhole ? t.hide : t.show}${label}`} @click=${onToggle}>${isWhole ? t.hide : t.show}</button>`
          : nothing}
      </dd>
    </div>`;
  }
}
