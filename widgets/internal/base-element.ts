import { LitElement, type PropertyDeclaration } from 'lit';
import { languageOf } from './language.ts';
import type { Language, Table, Texts } from './texts.ts';

/** What all elements share: a language, found around them, and texts that are there before they first draw. */
export abstract class BaseElement extends LitElement {
  /** The tables an element speaks from. */
  static texts: readonly Texts<Table>[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Accessors as Lit makes them, with a function and a call less each: a form has some eighty. Those that a class writes itself stay Lit's. */
  static override getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined {
    if (Object.hasOwn(this.prototype, name)) return super.getPropertyDescriptor(name, key, options);
    type Held = BaseElement & { [key: string | symbol]: unknown };
    return {
      configurable: true,
      enumerable: true,
      get(this: Held) {
        return this[key];
      },
      set(this: Held, value: unknown) {
        const before = this[key];
        this[key] = value;
        this.requestUpdate(name, before, options);
      },
    };
  }

  /** The language in use; follows the nearest `lang` attribute at the time the element is connected. */
  language: Language = 'zh';

  override connectedCallback(): void {
    this.language = languageOf(this);
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'lang' || !this.isConnected) return;
    this.language = languageOf(this);
    this.requestUpdate();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const missing = (this.constructor as typeof BaseElement).texts.filter((texts) => !texts.has(this.language));
    if (missing.length === 0) return super.scheduleUpdate();
    return Promise.all(missing.map((texts) => texts.load(this.language))).then(() => super.scheduleUpdate());
  }
}
