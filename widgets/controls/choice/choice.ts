import { html, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { radio } from '../../styles/radio.ts';
import { Control } from '../control.ts';

/**
 * One of a few options, all in full sight; where none need be chosen, none is one of them, for a radio button once pressed stays so.
 *
 * @summary Up to five options as radio buttons.
 * @csspart label - The question with its marks.
 * @csspart hint - The advice under the question.
 * @csspart error - The sentence that says what to do.
 */
export class ChoiceControl extends Control {
  static override styles: CSSResultGroup = [Control.styles, radio];

  /** Code and label of each option. */
  @property({ attribute: false }) options: readonly (readonly [code: string, label: string])[] = [];

  protected override render() {
    return this.renderGroup(
      html`<div class="radios">
        ${[...(this.required ? [] : [[null, this.t.none] as const]), ...this.options].map(
          ([code, label]) => html`<label class="radio"
            ><input type="radio" name="answer" value=${code ?? ''} .checked=${live(this.value === code)} @change=${() => this.change(code)}>${label}</label
          >`,
        )}
      </div>`,
    );
  }
}
