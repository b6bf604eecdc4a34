import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../internal/texts.ts';
import { unbroken } from '../internal/unbroken.ts';
import type { RegisterId, RegisterRecord } from '../session/types.ts';
import type { ChangeTexts } from './texts.ts';

type Options = { record: RegisterRecord; t: ChangeTexts; onChoose: (register: RegisterId) => void };

/** Says why a record can be read and not changed, and where to go on; nothing for one in force. */
export function standingLine({ record, t, onChoose }: Options): TemplateResult | typeof nothing {
  const { status, elsewhere, authority } = record;
  if (status === 'active') return nothing;
  if (status === 'frozen') return html`<div class="notice"><p><strong>${t.frozen}</strong></p>${authority ? html`<p>${unbroken(`${authority.name} ${authority.phone}`)}</p>` : nothing}</div>`;
  return html`<div class="notice">
    <p><strong>${fill(t.transferredOut, { register: elsewhere ? t[elsewhere] : '' })}</strong></p>
    ${elsewhere ? html`<button class="primary" @click=${() => onChoose(elsewhere)}>${t.lookElsewhere}</button>` : nothing}
  </div>`;
}
