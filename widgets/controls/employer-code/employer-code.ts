import { checkEmployerCode } from '@accountant-register/schemas/validators/employerCode.ts';
import { normalizeText } from '@accountant-register/schemas/validators/normalize.ts';
import { html, nothing, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fill } from '../../internal/texts.ts';
import { button } from '../../styles/button.ts';
import { Control } from '../control.ts';
import { roomFor } from '../room-for.ts';
import { EmployerFoundEvent } from './employer-found-event.ts';

/** Asks a directory for the employer of a code; null if it knows none. */
export type LookUpEmployer = (code: string) => Promise<{ name: string } | null>;

/**
 * The code of an employer, with a button that fetches its name where there is a directory to ask.
 *
 * @summary 统一社会信用代码 or 组织机构代码, and 获取单位信息.
 * @event employer-found - The directory answered a name.
 * @csspart label - The label with its marks.
 * @csspart hint - The advice under the label.
 * @csspart error - The sentence that says what to do.
 * @csspart input - The input itself.
 * @csspart button - The button that fetches the name.
 */
export class EmployerCodeControl extends Control {
  static override styles: CSSResultGroup = [Control.styles, button];

  @property({ type: Number }) width = 18;
  /** The directory; without one there is no button. */
  @property({ attribute: false }) lookUp?: LookUpEmployer;
  @state() private state: 'idle' | 'asking' | 'found' | 'not-found' | 'unavailable' | 'invalid' = 'idle';
  @state() private found = '';

  protected override render() {
    const text = typeof this.value === 'string' ? this.value : '';
    return this.renderField(html`<div class="buttons">
        <input id="input" part="input" size=${roomFor(this.width)} autocomplete="off" autocapitalize="characters" spellcheck="false"
          aria-describedby=${this.describedBy} aria-invalid=${this.error ? 'true' : nothing} aria-required=${this.required ? 'true' : nothing}
          .value=${live(text)} @input=${this.#input}>
        ${this.lookUp
          ? html`<button type="button" part="button" aria-disabled=${this.state === 'asking' ? 'true' : nothing} @click=${this.#ask}>
              ${this.state === 'asking' ? this.t.fetchingEmployer : this.t.fetchEmployer}</button>`
          : nothing}
      </div>
      <p class="answer" role="status">${this.#outcome()}</p>`);
  }

  #outcome(): string {
    if (this.state === 'found') return fill(this.t.employerFound, { name: this.found });
    if (this.state === 'not-found') return this.t.employerNotFound;
    if (this.state === 'invalid') return this.t.employerCheckFirst;
    return this.state === 'unavailable' ? this.t.employerUnavailable : '';
  }

  #input(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.state = 'idle';
    this.change(text === '' ? null : text);
  }

  async #ask(): Promise<void> {
    const code = this.value;
    if (!this.lookUp || this.state === 'asking') return;
    const asked = typeof code === 'string' ? normalizeText(code, 'code') : null;
    if (typeof asked !== 'string' || checkEmployerCode(asked)) {
      // No directory knows a code that cannot be; the form says what is wrong with it.
      this.state = 'invalid';
      this.leave();
      return this.focus();
    }
    this.state = 'asking';
    try {
      const employer = await this.lookUp(asked);
      // Typed on meanwhile: the answer is to another question.
      if (this.value !== code) return;
      this.state = employer ? 'found' : 'not-found';
      this.found = employer?.name ?? '';
      if (employer) this.dispatchEvent(new EmployerFoundEvent(employer.name));
    } catch {
      // A directory that does not answer holds nobody up: the name is then typed by hand.
      if (this.value === code) this.state = 'unavailable';
    }
  }
}
