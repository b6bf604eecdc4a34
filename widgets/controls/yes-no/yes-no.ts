import { html, type CSSResultGroup } from 'lit';
import { live } from 'lit/directives/live.js';
import { radio } from '../../styles/radio.ts';
import { Control } from '../control.ts';

/**
 * A question with yes and no; nothing is chosen beforehand.
 *
 * @summary 是 or 否, stored as a boolean.
 * @csspart label - The question with its marks.
 * @csspart hint - The advice under the question.
 * @csspart error - The sentence that says what to do.
 */
export class YesNoControl extends Control {
  static override styles: CSSResultGroup = [Control.styles, radio];

  protected override render() {
    const option = (answer: boolean, label: string) => html`<label class="radio"
      ><input type="radio" name="answer" .checked=${live(this.value === answer)} @change=${() => this.change(answer)}>${label}</label
    >`;
    return this.renderGroup(html`<div class="radios row">${option(true, this.t.yes)}${option(false, this.t.no)}</div>`);
  }
}
