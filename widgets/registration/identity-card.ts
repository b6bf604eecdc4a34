import type { Form, SectionDefinition } from '@accountant-register/schemas/vocabulary/definition.ts';
import { editableFields } from '@accountant-register/schemas/rules/editableFields.ts';
import { css, html, type TemplateResult } from 'lit';
import type { formTexts } from '../locales/form.ts';
import { fill } from '../internal/texts.ts';
import { answerText, type Names } from './answer-text.ts';
import type { Links } from './flow.ts';

type Options = { definition: SectionDefinition; form: Form; names: Names; links: Links; texts: ReturnType<typeof formTexts.in> };

/** What the sign-in and the document state: read, not typed, with where to have it corrected. */
export function identityCard({ definition, form, names, links, texts }: Options): TemplateResult {
  const editable = editableFields('basic', form);
  const locked = definition.fields.filter(({ id, source }) => !editable.includes(id) && source !== 'office' && form.basic?.[id]);
  const [before = '', after = ''] = fill(texts.identityHelp, { hotline: '\u0000' }).split('\u0000');
  return html`<section class="card filled identity" aria-labelledby="identity">
    <h3 id="identity"><span class="lock" aria-hidden="true"></span> ${texts.identityTitle} <span class="soft small">${texts.identityLocked}</span></h3>
    <dl class="facts">${locked.map((field) => html`<div><dt>${field.label}</dt><dd>${answerText(field, form.basic?.[field.id], names)}</dd></div>`)}</dl>
    <p class="small">${before}<a class="whole" href="tel:${links.hotline}">${links.hotline}</a>${after}
      ${links.userCenter ? html`<a href=${links.userCenter} target="_blank" rel="noopener noreferrer">${texts.userCenter}</a>` : ''}</p>
  </section>`;
}

/** How the card looks. */
export const identityCardStyles = css`
  .identity {
    display: grid;
    gap: 12px;
  }
  .lock {
    display: inline-block;
    position: relative;
    border: solid;
    border-width: 0.3em 0.38em;
    border-radius: 0.1em;
  }
  .lock::before {
    content: '';
    position: absolute;
    inset: auto -0.25em 0.25em;
    block-size: 0.45em;
    border: 0.12em solid;
    border-block-end: 0;
    border-radius: 0.25em 0.25em 0 0;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 170px), 1fr));
    gap: 8px 24px;
  }
  .facts dt {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
`;
