import type { Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { unbroken } from '../internal/unbroken.ts';
import { controlTexts } from '../locales/controls.ts';
import { base } from '../styles/base.ts';
import { field } from '../styles/field.ts';
import { ControlInputEvent, ControlLeaveEvent } from './control-events.ts';

/** What a change says of a field: the words beside its label, the papers it asks for, and what is on record. */
export type Aside = { mark: string; isStarred: boolean; note: string; was: string };

/** What a form says of a field, whatever its control; a control may take more. */
export type ControlState = Pick<Control, 'name' | 'label' | 'hint' | 'error' | 'required' | 'returned' | 'aside' | 'value'>;

/**
 * What all controls share: label, hint, error and input in one shadow root, tied by ids; two events; focus.
 * A control shows the error it is given: whether a value is right, and when to say so, is the form's to know.
 */
export abstract class Control extends BaseElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override texts = [controlTexts];
  static override styles: CSSResultGroup = [base, field];

  /** Id of the field; comes back in each event. */
  @property() name = '';
  @property() label = '';
  @property() hint = '';
  /** The sentence that says what to do; empty: no error is shown. */
  @property() error = '';
  /** Whether an answer is demanded; said in words beside the label. */
  @property({ type: Boolean }) required = false;
  /** Part of a larger question that carries the marks itself. */
  @property({ type: Boolean }) unmarked = false;
  /** Marked by the reviewer when the request was returned. */
  @property({ type: Boolean }) returned = false;
  /** In a change, in place of the words that say whether an answer is demanded. */
  @property({ attribute: false }) aside?: Aside;
  #value: Value = null;

  constructor() {
    super();
    this.addEventListener('focusout', (event) => {
      const to = event.relatedTarget;
      const isInside = to instanceof Node && (to === this || this.contains(to) || this.renderRoot.contains(to));
      if (!isInside) this.leave();
    });
  }

  /** The stored value; also one that cannot be parsed. */
  get value(): Value {
    return this.#value;
  }

  set value(value: Value) {
    const before = this.#value;
    this.#value = value;
    this.requestUpdate('value', before);
  }

  /** All that a form says of the field at once; what is as it was changes nothing. */
  set asked(state: ControlState) {
    Object.assign(this, state);
  }

  protected get t() {
    return controlTexts.in(this.language);
  }

  /** Ids of what describes the input, for `aria-describedby`. */
  protected get describedBy(): string | typeof nothing {
    const ids = [this.error && 'error', this.returned && 'returned', this.effectiveHint && 'hint', this.aside?.note && 'note', this.aside?.was && 'was'].filter(Boolean);
    return ids.length > 0 ? ids.join(' ') : nothing;
  }

  /** The hint shown; a control may have one of its own where the field has none. */
  protected get effectiveHint(): string {
    return this.hint;
  }

  /** Leads to the radio button that is chosen, if one is; by itself focus would go to the first. */
  override focus(): void {
    const chosen = this.renderRoot.querySelector<HTMLElement>('input:checked');
    if (chosen) chosen.focus();
    else super.focus();
  }

  /** Called when focus has left the control altogether. */
  protected leave(): void {
    this.dispatchEvent(new ControlLeaveEvent(this.name));
  }

  protected change(value: Value): void {
    this.value = value;
    this.dispatchEvent(new ControlInputEvent(this.name, value));
  }

  /** The same for what stands in the control already, so that nothing is drawn at each key. */
  protected keep(value: Value): void {
    this.#value = value;
    this.dispatchEvent(new ControlInputEvent(this.name, value));
  }

  protected renderLabel(): TemplateResult {
    if (this.unmarked) return html`${this.label}`;
    const mark = this.aside?.mark ?? (this.required ? this.t.required : this.t.optional);
    return html`${(this.aside ? this.aside.isStarred : this.required) ? html`<span class="star" aria-hidden="true">*</span> ` : nothing}${this.label}<span
        class="mark" part="mark">${mark}</span>`;
  }

  protected renderNotes(): TemplateResult {
    return html`${this.effectiveHint ? html`<p class="hint" id="hint" part="hint">${unbroken(this.effectiveHint)}</p>` : nothing}
      ${this.aside?.note ? html`<p class="hint" id="note">${this.aside.note}</p>` : nothing}
      ${this.returned ? html`<p class="returned" id="returned">${this.t.returned}</p>` : nothing}
      ${this.error
        ? html`<p class="error" id="error" part="error"><span class="sign" role="img" aria-label=${this.t.error}>!</span>${unbroken(this.error)}</p>`
        : nothing}`;
  }

  /** A control of one input with the id `input`. */
  protected renderField(input: TemplateResult): TemplateResult {
    return html`<label for="input" part="label">${this.renderLabel()}</label>${this.renderNotes()}
      <div class="answer">${input}</div>${this.#was()}`;
  }

  /** A control of several inputs that answer one question. */
  protected renderGroup(inputs: TemplateResult): TemplateResult {
    return html`<fieldset aria-describedby=${this.describedBy}>
      <legend part="label">${this.renderLabel()}</legend>
      ${this.renderNotes()}
      <div class="answer">${inputs}</div>${this.#was()}
    </fieldset>`;
  }

  #was(): TemplateResult | typeof nothing {
    return this.aside?.was ? html`<p class="was" id="was" part="was">${this.aside.was}</p>` : nothing;
  }
}
