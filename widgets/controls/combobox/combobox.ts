import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fill } from '../../internal/texts.ts';
import { Control } from '../control.ts';
import { comboboxStyles } from './combobox.styles.ts';
import { matchItems, onlyItem, type Item } from './match-items.ts';

/**
 * One of many options, found by typing; the whole list opens by the arrow keys or the button.
 *
 * @summary A list with typing: Han, pinyin, initials or code.
 * @csspart label - The label with its marks.
 * @csspart hint - The advice under the label.
 * @csspart error - The sentence that says what to do.
 * @csspart input - The input itself.
 * @csspart list - The list of options.
 */
export class ComboboxControl extends Control {
  static override styles: CSSResultGroup = [Control.styles, comboboxStyles];

  @property({ attribute: false }) items: readonly Item[] = [];
  /** Wrong by a sentence that stands above the larger question this is part of. */
  @property({ type: Boolean }) invalid = false;
  /** Width of the answer in characters; a Han character counts two. */
  @property({ type: Number }) width = 20;
  @state() private isOpen = false;
  @state() private active = -1;
  /** What is being typed; undefined while the stored answer is shown. */
  @state() private typed?: string;

  protected override render() {
    const shown = this.#shown();
    const label = this.items.find(([code]) => code === this.value)?.[1];
    const text = this.typed ?? label ?? (typeof this.value === 'string' ? this.value : '');
    return this.renderField(html`<div class="box">
      <input id="input" part="input" role="combobox" size=${Math.max(8, this.width)} autocomplete="off" autocapitalize="none" spellcheck="false"
        aria-autocomplete="list" aria-controls="list" aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-activedescendant=${this.isOpen && shown[this.active] ? `option-${this.active}` : nothing}
        aria-describedby=${this.describedBy} aria-invalid=${this.error || this.invalid ? 'true' : nothing} aria-required=${this.required ? 'true' : nothing}
        .value=${live(text)} @input=${this.#input} @keydown=${this.#keydown} @click=${this.#open}>
      <button class="open" type="button" tabindex="-1" aria-label=${this.t.open} @mousedown=${keepFocus} @click=${this.#toggle}></button>
      <ul id="list" part="list" role="listbox" tabindex="-1" aria-label=${this.label} ?hidden=${!this.isOpen} @mousedown=${keepFocus}>
        ${this.isOpen ? shown.map((item, index) => this.#option(item, index)) : nothing}
        ${this.isOpen && shown.length === 0 ? html`<li class="none" role="option" aria-disabled="true" aria-selected="false">${this.t.noMatch}</li>` : nothing}
      </ul>
      <span class="unseen" role="status">${this.isOpen && this.typed !== undefined ? this.#count(shown.length) : ''}</span>
    </div>`);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.isOpen) return;
    const active = this.renderRoot.querySelector('.active, [aria-selected="true"]');
    if (changed.has('active' as keyof this) || changed.has('isOpen' as keyof this)) active?.scrollIntoView({ block: 'nearest' });
  }

  protected override leave(): void {
    this.isOpen = false;
    if (this.typed !== undefined) {
      // A text that names no option is kept as the answer, so that the person can mend it rather than type it anew.
      const { typed } = this;
      this.typed = undefined;
      this.change(onlyItem(this.items, typed)?.[0] ?? (typed.trim() === '' ? null : typed));
    }
    super.leave();
  }

  #shown(): readonly Item[] {
    return this.typed === undefined ? this.items : matchItems(this.items, this.typed);
  }

  #count(count: number): string {
    return count === 0 ? this.t.noMatch : fill(this.t.matches, { n: count });
  }

  #option(item: Item, index: number) {
    const [code, label] = item;
    return html`<li id="option-${index}" role="option" class=${index === this.active ? 'active' : ''}
      aria-selected=${code === this.value ? 'true' : 'false'} @click=${() => this.#choose(item)}>${label}</li>`;
  }

  #choose([code]: Item): void {
    this.typed = undefined;
    this.isOpen = false;
    this.active = -1;
    this.change(code);
  }

  #input(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.active = this.typed === '' ? -1 : 0;
  }

  readonly #open = (): void => {
    if (this.isOpen) return;
    this.isOpen = true;
    this.active = this.#shown().findIndex(([code]) => code === this.value);
  };

  #toggle(): void {
    if (this.isOpen) this.isOpen = false;
    else this.#open();
    this.focus();
  }

  #keydown(event: KeyboardEvent): void {
    // Enter also ends the composition of Han from pinyin: that one is the input method's. Safari tells of it after the composition, by 229 alone.
    if (event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    const shown = this.#shown();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!this.isOpen) this.#open();
      else this.#move(key === 'ArrowDown' ? 1 : -1, shown.length);
    } else if (key === 'Enter' && this.isOpen) {
      event.preventDefault();
      const item = shown[this.active];
      if (item) this.#choose(item);
    } else if (key === 'Escape' && this.isOpen) {
      event.stopPropagation();
      this.isOpen = false;
      this.typed = undefined;
    }
  }

  #move(by: 1 | -1, length: number): void {
    if (length > 0) this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
  }
}

/** A press on the list must not take focus from the input: leaving it would end the choice. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
