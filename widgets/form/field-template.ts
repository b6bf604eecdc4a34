import type { FieldDefinition, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, type TemplateResult } from 'lit';
import type { Item } from '../controls/combobox/match-items.ts';
import type { Aside, ControlState } from '../controls/control.ts';
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
  const { id, label, hint = '', width = 20, inputMode, autocomplete, options } = field;
  const common: ControlState = { name: id, label, hint, error, value, required: isRequired, returned: isReturned, aside };
  switch (field.control) {
    case 'yes-no':
      return html`<accountant-yes-no id=${id} .asked=${common}></accountant-yes-no>`;
    case 'date':
      return html`<accountant-date id=${id} .asked=${{ ...common, fill: autocomplete }}></accountant-date>`;
    case 'region':
      return html`<accountant-region id=${id} .asked=${{ ...common, load: surroundings.loadPiece, city: surroundings.city ?? '' }}></accountant-region>`;
    case 'employer-code':
      return html`<accountant-employer-code id=${id} .asked=${{ ...common, width: field.width ?? 18, lookUp: surroundings.lookUpEmployer }}></accountant-employer-code>`;
    case 'choice':
      return isLong(field)
        ? html`<accountant-combobox id=${id} .asked=${{ ...common, width, items: options ?? items }}></accountant-combobox>`
        : html`<accountant-choice id=${id} .asked=${{ ...common, options }}></accountant-choice>`;
    default:
      return html`<accountant-text id=${id} .asked=${{ ...common, width, multiline: field.control === 'multiline', mode: inputMode, fill: autocomplete }}></accountant-text>`;
  }
}
