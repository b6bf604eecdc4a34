import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { registrationTexts } from '../locales/registration.ts';
import type { Bureau } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import type { Flow } from './flow.ts';

/** The bureau in charge of a region, the moment the region is known; says so where it is the other register's. */
export class BureauCard extends BaseElement {
  static override texts = [registrationTexts] as (typeof BaseElement)['texts'];
  static override styles = [
    base,
    button,
    card,
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
  @state() private bureau?: Bureau | 'none' | 'failed';
  #asked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) void this.#ask();
  }

  protected override render(): TemplateResult {
    const t = registrationTexts.in(this.language);
    return html`<section class="card filled" aria-labelledby="title"><h3 id="title" class="small soft">${t.bureauTitle}</h3><div role="status">${this.#content()}</div></section>`;
  }

  #content(): TemplateResult {
    const t = registrationTexts.in(this.language);
    const { bureau, flow } = this;
    if (!this.region || bureau === undefined) return html`<p class="soft">${t.bureauWaiting}</p>`;
    if (bureau === 'failed') return html`<p class="soft">${t.bureauFailed}</p>`;
    if (bureau === 'none') return html`<p>${t.bureauNone}</p>`;
    const facts = html`<p class="name">${bureau.name}</p>
      <p>${bureau.phone ? html`<a href="tel:${bureau.phone}">${fill(t.bureauPhone, { phone: bureau.phone })}</a> · ` : nothing}${fill(t.bureauDays, { n: bureau.workingDays })}</p>`;
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
      const [bureau] = await this.flow.session.api.bureaus(region);
      if (this.#asked === region) this.bureau = bureau ?? 'none';
    } catch {
      // The register decides at submission in any case; here the card only informs.
      if (this.#asked === region) this.bureau = 'failed';
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
