import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { Control } from '../control.ts';
import { roomFor } from '../room-for.ts';

/**
 * A line of text, or several.
 *
 * @summary Text as typed; as wide as its answer.
 * @csspart label - The label with its marks.
 * @csspart hint - The advice under the label.
 * @csspart error - The sentence that says what to do.
 * @csspart input - The input itself.
 */
export class TextControl extends Control {
  /** Width of the answer in characters; a Han character counts two. */
  @property({ type: Number }) width = 20;
  @property({ type: Number }) maximum?: number;
  @property() mode?: string;
  @property() fill?: string;
  /** Several lines. */
  @property({ type: Boolean }) multiline = false;

  protected override render() {
    const text = typeof this.value === 'string' ? this.value : '';
    const invalid = this.error ? 'true' : nothing;
    // A length limit would cut what is pasted without a word; a text too long is kept and named in the error instead.
    return this.renderField(
      this.multiline
        ? html`<textarea id="input" part="input" rows="3" autocomplete=${ifDefined(this.fill)} aria-describedby=${this.describedBy}
            aria-invalid=${invalid} ?required=${this.required} .value=${live(text)} @input=${this.#input}></textarea>`
        : html`<input id="input" part="input" size=${roomFor(this.width)} inputmode=${ifDefined(this.mode)} autocomplete=${ifDefined(this.fill)}
            aria-describedby=${this.describedBy} aria-invalid=${invalid} aria-required=${this.required ? 'true' : nothing}
            .value=${live(text)} @input=${this.#input}>`,
    );
  }

  #input(event: Event): void {
    const text = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    this.keep(text === '' ? null : text);
  }
}
