import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts';
import type { FieldDefinition, Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { unbroken } from '../internal/unbroken.ts';
import type { DeskTexts } from '../locales/change.ts';
import type { Bureau } from '../session/types.ts';

type Options = {
  section: SectionId;
  fields: readonly FieldDefinition[];
  record: Form;
  /** What stands on record, in words, by field. */
  was: { [field: string]: string };
  authority?: Bureau;
  photo?: string;
  t: DeskTexts;
};

/** 原始信息: a section as it is on record, beside the form. */
export function original({ section, fields, record, was, authority, photo, t }: Options): TemplateResult {
  const shown = fields.filter((field) => field.source !== 'office' && field.id !== 'remark' && isAsked(field, section, record));
  const row = (label: string, text: string) => html`<div><dt>${label}</dt><dd>${unbroken(text || t.none)}</dd></div>`;
  return html`<aside class="card filled" id="original" tabindex="-1" aria-labelledby="original-title"><h4 id="original-title">${t.originalTitle}</h4>
    <dl class="original-rows">
      ${section === 'workplace' && authority ? row(t.authority, `${authority.name} ${authority.phone}`) : nothing}
      ${shown.map(({ id, label }) => row(label, was[id] ?? ''))}
    </dl>
    ${section === 'basic' && photo ? html`<img src=${photo} alt=${t.photo}>` : nothing}</aside>`;
}

/** How it looks. */
export const originalStyles = css`
  .original-rows > div {
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .original-rows dt {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
`;
