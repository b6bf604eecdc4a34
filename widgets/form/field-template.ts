import type { FieldDefinition, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item } from '../controls/combobox/match-items.ts';
import type { Aside } from '../controls/control.ts';
import type { LookUpEmployer } from '../controls/employer-code/employer-code.ts';
import type { LoadPiece } from '../controls/region/region-pieces.ts';
import { isLong } from './load-controls.ts';

/** What controls need from outside the form. */
export type Surroundings = { loadPiece?: LoadPiece; city?: string; lookUpEmployer?: LookUpEmployer };

export type FieldState = {
  field: FieldDefinition;
  value: Value;
  error: string;
  isRequired: boolean;
  isReturned: boolean;
  aside?: Aside;
  items: readonly Item[];
  surroundings: Surroundings;
};

/** A field drawn by its control. */
export function fieldTemplate({ field, value, error, isRequired, isReturned, aside, items, surroundings }: FieldState): TemplateResult {
  const { id, label, hint = '', width, inputMode, autocomplete } = field;
  switch (field.control) {
    case 'yes-no':
      return html`<accountant-yes-no id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
        .required=${isRequired} .returned=${isReturned} .aside=${aside}></accountant-yes-no>`;
    case 'date':
      return html`<accountant-date id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
        .required=${isRequired} .returned=${isReturned} .aside=${aside} .fill=${autocomplete}></accountant-date>`;
    case 'region':
      return html`<accountant-region id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
        .required=${isRequired} .returned=${isReturned} .aside=${aside} .load=${surroundings.loadPiece} .city=${surroundings.city ?? ''}></accountant-region>`;
    case 'employer-code':
      return html`<accountant-employer-code id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
        .required=${isRequired} .returned=${isReturned} .aside=${aside} .width=${width ?? 18} .lookUp=${surroundings.lookUpEmployer}></accountant-employer-code>`;
    case 'choice':
      return isLong(field)
        ? html`<accountant-combobox id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
            .required=${isRequired} .returned=${isReturned} .aside=${aside} .width=${width ?? 20} .items=${field.options ?? items}></accountant-combobox>`
        : html`<accountant-choice id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
            .required=${isRequired} .returned=${isReturned} .aside=${aside} .options=${field.options}></accountant-choice>`;
    default:
      return html`<accountant-text id=${id} .name=${id} .label=${label} .hint=${hint} .error=${error} .value=${value}
        .required=${isRequired} .returned=${isReturned} .aside=${aside} .width=${width ?? 20} .multiline=${field.control === 'multiline'}
        mode=${ifDefined(inputMode)} fill=${ifDefined(autocomplete)}></accountant-text>`;
  }
}
