import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { unbroken } from '../internal/unbroken.ts';
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { RegisterRecord } from '../session/types.ts';
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
  sections: RegisterRecord['sections'];
  /** Opens the change of a section; absent where nothing can be changed. */
  onChange?: (section: SectionId) => void;
};

/** What is on record, part by part. */
export function recordView({ groups, photo, isWhole, t, onToggle, sections, onChange }: RecordView): TemplateResult {
  return html`${groups.map(
    ({ id, rows }) => html`<section class="part" part="section" aria-labelledby=${`part-${id}`}>
      <div class="parthead">
        <h3 id=${`part-${id}`}>${t[id]}</h3>
        ${state(id === 'residence' ? 'workplace' : id)}
      </div>
      <div class="body">
        <dl>
          ${rows.map((row) => line(row))}
        </dl>
        ${id === 'basic' && photo ? html`<img class="photo" src=${photo} alt=${t.photo} />` : nothing}
      </div>
    </section>`,
  )}`;

  function state(section: SectionId): TemplateResult {
    const { request, isOpen } = sections[section];
    const status = request && (request.status === 'reviewing' ? 'submitted' : request.status);
    return html`${status ? html`<span class="state">${t[`state_${status as 'submitted'}`]}</span>` : nothing}
      ${onChange
        ? html`<button class="quiet" aria-label=${`${isOpen && !request ? t.changeIt : t.look} ${t[section]}`} @click=${() => onChange(section)}>${isOpen && !request ? t.changeIt : t.look}</button>`
        : nothing}`;
  }

  function line({ label, text, isPrivate }: Row): TemplateResult {
    const shown = isPrivate && !isWhole ? maskIdNumber(text) : text;
    return html`<div class="row">
      <dt>${label}</dt>
      <dd>
        ${unbroken(shown)}${isPrivate
          ? html` <button class="quiet reveal" aria-label=${`${isWhole ? t.hide : t.show} ${label}`} @click=${onToggle}>${isWhole ? t.hide : t.show}</button>`
          : nothing}
      </dd>
    </div>`;
  }
}
