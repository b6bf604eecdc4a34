import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { Control } from '../control.ts';
import { parseDate } from './parse-date.ts';

/**
 * A day, typed as people write days; stored as `YYYY-MM-DD`, and as typed while it means no day.
 *
 * @summary One text that understands 2019-7-1, 20190701 and 2019年7月1日.
 * @csspart label - The label with its marks.
 * @csspart hint - The advice under the label.
 * @csspart error - The sentence that says what to do.
 * @csspart input - The input itself.
 */
export class DateControl extends Control {
  @property() fill?: string;
  /** What stands in the input while it is being typed; the stored form only afterwards. */
  @state() private typed?: string;

  protected override get effectiveHint(): string {
    return this.hint || this.t.dateHint;
  }

  protected override render() {
    const text = this.typed ?? (typeof this.value === 'string' ? this.value : '');
    return this.renderField(
      html`<input id="input" part="input" size="14" inputmode="numeric" autocomplete=${ifDefined(this.fill)}
        aria-describedby=${this.describedBy} aria-invalid=${this.error ? 'true' : nothing}
        aria-required=${this.required ? 'true' : nothing} .value=${live(text)} @input=${this.#input}>`,
    );
  }

  protected override leave(): void {
    this.typed = undefined;
    super.leave();
  }

  #input(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.change(this.typed === '' ? null : (parseDate(this.typed) ?? this.typed));
  }
}
