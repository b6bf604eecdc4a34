import { property } from 'lit/decorators.js';
import { tokens } from '../styles/tokens.ts';
import { BaseElement } from './base-element.ts';
import { isLargeRemembered, rememberLarge } from './large-mode.ts';

/**
 * What the elements that portals place share: tokens to theme by, and the large mode, remembered on the device.
 *
 * @cssproperty [--ar-accent=#0b5cad] - Buttons, links, the present step.
 * @cssproperty [--ar-on-accent=#fff] - Text on the accent.
 * @cssproperty [--ar-radius=6px] - Corners of buttons, inputs and cards.
 * @cssproperty [--ar-font] - Font family.
 * @cssproperty [--ar-title-size=1.5rem] - Size of a step's title.
 * @cssproperty [--ar-focus] - Colour of the focus ring; the accent if not given.
 */
export abstract class WidgetElement extends BaseElement {
  /** Larger text and targets (适老化); set by the person's own button and kept for the next visit. */
  @property({ type: Boolean, reflect: true }) large = false;

  override connectedCallback(): void {
    if (isLargeRemembered()) this.large = true;
    super.connectedCallback();
  }

  protected toggleLarge(): void {
    this.large = !this.large;
    rememberLarge(this.large);
  }

  protected static readonly tokens = tokens;
}
