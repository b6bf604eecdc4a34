import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { registrationTexts } from '../locales/registration.ts';
import type { Arrival, Flow } from './flow.ts';

/** What the steps share: the flow they are part of, and a title that takes focus on arrival. */
export abstract class StepElement extends BaseElement {
  static override texts = [registrationTexts] as (typeof BaseElement)['texts'];

  /** A new object with each change of what it holds. */
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) arrival: Arrival = {};

  protected get t() {
    return registrationTexts.in(this.language);
  }

  /** Puts focus where a person begins: what the arrival names, else the title. */
  protected arrive(): void {
    if (!this.arrival.isQuiet) this.renderRoot.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.arrive();
  }
}
