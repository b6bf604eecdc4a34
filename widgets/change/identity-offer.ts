import type { FieldDefinition, Form, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Aside } from '../controls/control.ts';
import type { DeskTexts } from '../locales/change.ts';
import type { RegisterRecord } from '../session/types.ts';
import type { ChangeLinks } from './change-flow.ts';

type Options = {
  record: RegisterRecord;
  form: Form;
  fields: readonly FieldDefinition[];
  links: ChangeLinks;
  t: DeskTexts;
  asides: { [field: string]: Aside };
  /** The fields that the form asks for. */
  drawn: readonly string[];
  /** What stands on record, in words, by field. */
  was: { [field: string]: string };
  onAdopt: (values: { [field: string]: Value }) => void;
};

/** Name, document and what it states, which only the sign-in can alter: as they are, with the offer to take over what it states where that differs. */
export function identityOffer({ record, form, fields, links, t, asides, drawn, was, onAdopt }: Options): TemplateResult {
  const { signInDiffers } = record;
  const isAdopted = signInDiffers !== undefined && Object.entries(signInDiffers).every(([field, value]) => form.basic?.[field] === value);
  const shown = fields.filter(({ id, source }) => source !== 'office' && id !== 'remark' && !drawn.includes(id));
  const text = ({ id, options }: FieldDefinition, value: Value | undefined) => (value === record.basic[id] ? was[id] : undefined) ?? options?.find(([code]) => code === value)?.[1] ?? String(value ?? '');
  const toggle = (event: Event) => {
    const isOn = (event.target as HTMLInputElement).checked;
    const chosen = isOn ? signInDiffers : Object.fromEntries(Object.keys(signInDiffers ?? {}).map((field) => [field, record.basic[field] ?? null]));
    onAdopt({ ...chosen } as { [field: string]: Value });
  };
  return html`<section class="card filled identity" aria-label=${t.identityTitle}>
    <dl>${shown.map((field) => html`<div><dt>${field.source === 'signIn' ? html`<span aria-hidden="true">* </span>` : nothing}${field.label}</dt>
      <dd>${text(field, form.basic?.[field.id])}${asides[field.id]?.was ? html`<br><span class="small">${asides[field.id]?.was}</span>` : nothing}</dd></div>`)}</dl>
    ${signInDiffers
      ? html`<p><strong>${t.identityDiffers}</strong> ${Object.entries(signInDiffers).map(([id, value]) => {
            const field = fields.find((one) => one.id === id);
            return field && value ? `${field.label} ${text(field, value)}` : '';
          }).filter(Boolean).join(t.comma)}</p>
          <label class="radio"><input type="checkbox" .checked=${isAdopted} @change=${toggle}>${t.identityAdopt}</label>`
      : html`<p class="small">${t.identitySame} <a href="tel:${links.hotline}">${links.hotline}</a></p>`}
  </section>`;
}
