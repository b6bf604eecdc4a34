import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { registrationTexts } from '../locales/registration.ts';
import type { Bureau } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import { field } from '../styles/field.ts';
import { radio } from '../styles/radio.ts';
import type { Flow } from './flow.ts';

/**
 * The bureau in charge of a region, the moment the region is known; says so where it is the other register's.
 *
 * @event bureau-pick - The person picked one of several; `detail` is its code.
 */
export class BureauCard extends BaseElement {
  static override texts = [registrationTexts] as (typeof BaseElement)['texts'];
  static override styles = [
    base,
    button,
    card,
    field,
    radio,
    css`
      .card {
        display: grid;
        align-content: center;
        gap: 4px;
        max-inline-size: 36em;
        min-block-size: 7.6em;
      }
      .name {
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) flow!: Pick<Flow, 'session' | 'links' | 'draft'>;
  @property() region = '';
  /** Leaves the page for another. */
  @property({ attribute: false }) go = (href: string): void => location.assign(href);
  @state() private isUnsaved = false;
  /** The pick among several bureaus. */
  @property() picked: unknown = '';
  /** The sentence that says what to do; empty: no error is shown. */
  @property() error = '';
  @state() private bureaus?: readonly Bureau[] | 'failed';
  #asked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) void this.#ask();
  }

  protected override render(): TemplateResult {
    const t = registrationTexts.in(this.language);
    return html`<section class="card filled" aria-labelledby="title"><h3 id="title" class="small soft">${t.bureauTitle}</h3>${this.#choice()}<div role="status">${this.#content()}</div></section>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  /** Whether several bureaus are in charge and none is picked yet. */
  get isOpen(): boolean {
    return Array.isArray(this.bureaus) && this.bureaus.length > 1 && !this.#bureau;
  }

  get #bureau(): Bureau | undefined {
    if (!Array.isArray(this.bureaus)) return undefined;
    return this.bureaus.length === 1 ? this.bureaus[0] : this.bureaus.find(({ code }) => code === this.picked);
  }

  #choice(): TemplateResult | typeof nothing {
    const { bureaus } = this;
    if (!this.region || !Array.isArray(bureaus) || bureaus.length < 2) return nothing;
    return html`<fieldset aria-labelledby="title" aria-describedby=${this.error ? 'pick error' : 'pick'}><p class="hint" id="pick">${registrationTexts.in(this.language).bureauPick}</p>
      ${this.error ? html`<p class="error" id="error"><span class="sign" aria-hidden="true">!</span>${this.error}</p>` : nothing}
      <div class="radios">${bureaus.map(({ code, name }) => html`<label class="radio"><input type="radio" name="bureau" .checked=${live(code === this.picked)} @change=${() => this.#pick(code)}>${name}</label>`)}</div></fieldset>`;
  }

  #pick(code: string): void {
    this.picked = code;
    this.dispatchEvent(new CustomEvent('bureau-pick', { detail: code }));
  }

  #content(): TemplateResult {
    const t = registrationTexts.in(this.language);
    const { bureaus, flow } = this;
    if (!this.region || bureaus === undefined) return html`<p class="soft">${t.bureauWaiting}</p>`;
    if (bureaus === 'failed') return html`<p class="soft">${t.bureauFailed}</p>`;
    if (bureaus.length === 0) return html`<p>${t.bureauNone}</p>`;
    const bureau = this.#bureau;
    if (!bureau) return html``;
    const facts = html`<p class="name">${bureau.name}</p>
      <p>${bureau.phone ? html`<a class="whole" href="tel:${bureau.phone}">${fill(t.bureauPhone, { phone: bureau.phone })}</a> · ` : nothing}${fill(t.bureauDays, { n: bureau.workingDays })}</p>`;
    if (bureau.register === flow.session.portal) return facts;
    return html`${facts}<p><strong>${t[`bureauOther_${bureau.register}`]}</strong></p>
      ${flow.links.otherPortal ? html`<p><a class="button" href=${flow.links.otherPortal} @click=${this.#leave}>${t.otherPortal}</a></p>` : nothing}
      ${this.isUnsaved ? html`<p class="error" role="alert"><span class="sign" aria-hidden="true">!</span>${t.unreachable}</p>` : nothing}`;
  }

  async #ask(): Promise<void> {
    const { region } = this;
    this.#asked = region;
    if (!region) return;
    try {
      const bureaus = await this.flow.session.api.bureaus(region);
      if (this.#asked === region) this.bureaus = bureaus;
    } catch {
      // The register decides at submission in any case; here the card only informs.
      if (this.#asked === region) this.bureaus = 'failed';
    }
  }

  /** What was entered goes along: it is saved before the page is left. */
  async #leave(event: MouseEvent): Promise<void> {
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    const isKept = await this.flow.draft?.flush();
    // What only this device has would stay behind: the other portal's page cannot see it.
    this.isUnsaved = isKept === false;
    if (!this.isUnsaved) this.go(href);
  }
}
