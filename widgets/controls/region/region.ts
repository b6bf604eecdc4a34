import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { button } from '../../styles/button.ts';
import '../combobox/define.ts';
import type { ComboboxControl } from '../combobox/combobox.ts';
import type { Item } from '../combobox/match-items.ts';
import { Control } from '../control.ts';
import type { ControlInputEvent } from '../control-events.ts';
import { citiesFrom, cityOf, districtsFrom, type District, type LoadPiece } from './region-pieces.ts';
import { regionStyles } from './region.styles.ts';

/**
 * City, then district, then street, each found by typing; stored as 6 digits once the district is known, as 9 with the street.
 *
 * @summary A region of the province, from small pieces of its list.
 * @csspart label - The label with its marks.
 * @csspart hint - The advice under the label.
 * @csspart error - The sentence that says what to do.
 */
export class RegionControl extends Control {
  static override styles: CSSResultGroup = [Control.styles, button, regionStyles];

  /** Fetches the pieces of the list. */
  @property({ attribute: false }) load?: LoadPiece;
  /** The city shown until another is chosen. */
  @property() city = '';
  @state() private cities: readonly Item[] = [];
  @state() private districts: readonly District[] = [];
  @state() private chosenCity = '';
  @state() private state: 'loading' | 'loaded' | 'failed' = 'loading';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOutside = changed.has('value') && this.code && cityOf(this.code) !== this.chosenCity;
    if (isOutside) this.chosenCity = cityOf(this.code);
    if (this.chosenCity === '' && this.city) this.chosenCity = this.city;
    if (changed.has('load') || isOutside || changed.has('city')) void this.#fetch();
  }

  private get code(): string {
    return typeof this.value === 'string' && /^\d{6}(\d{3})?$/.test(this.value) ? this.value : '';
  }

  protected override render() {
    const district = this.districts.find(([code]) => code === this.code.slice(0, 6));
    const streets = district?.[3] ?? [];
    return this.renderGroup(html`
      ${this.state === 'failed'
        ? html`<div class="failed" role="alert"><span>${this.t.loadFailed}</span><button type="button" @click=${this.#fetch}>${this.t.retry}</button></div>`
        : html`<div class="levels" aria-busy=${this.state === 'loading' ? 'true' : nothing} @control-input=${this.#input} @control-leave=${stop}>
            ${this.#level('city', this.t.city, this.cities, this.chosenCity, true)}
            ${this.#level('district', this.t.district, this.districts as unknown as readonly Item[], district?.[0], this.chosenCity !== '')}
            ${this.#level('street', this.t.street, streets, this.code.slice(6) || undefined, streets.length > 0)}
          </div>`}`);
  }

  #level(name: string, label: string, items: readonly Item[], value: string | undefined, isShown: boolean) {
    // All three keep their place from the start, so that nothing below jumps when one of them is answered.
    return html`<accountant-combobox .name=${name} .label=${label} .items=${items} .value=${value ?? null} .width=${this.language === 'en' ? 32 : 16} .required=${this.required} unmarked
      .invalid=${this.error !== '' && isShown && !value} ?inert=${!isShown} class=${isShown ? '' : 'waiting'}></accountant-combobox>`;
  }

  #input(event: ControlInputEvent): void {
    event.stopPropagation();
    const { name, value } = event;
    const answer = typeof value === 'string' ? value : '';
    if (name === 'city') {
      this.chosenCity = this.cities.some(([code]) => code === answer) ? answer : '';
      this.districts = [];
      void this.#fetch();
      this.change(null);
    } else if (name === 'district') {
      const district = this.districts.find(([code]) => code === answer);
      const only = district?.[3].length === 1 ? district[3][0]?.[0] : '';
      // Where the one street stands for the whole, nobody is asked to choose it.
      this.change(district ? district[0] + (only ?? '') : null);
    } else {
      const isStreet = /^\d{3}$/.test(answer);
      this.change(this.code.slice(0, 6) + (isStreet ? answer : ''));
    }
  }

  readonly #fetch = async (): Promise<void> => {
    const { load, chosenCity, language } = this;
    if (!load) return;
    this.state = 'loading';
    try {
      const [cities, districts] = await Promise.all([citiesFrom(load, language), chosenCity ? districtsFrom(load, chosenCity, language) : []]);
      if (chosenCity !== this.chosenCity) return;
      this.cities = cities;
      this.districts = districts;
      this.state = 'loaded';
    } catch {
      // Whatever the reason, the person can do one thing: try again.
      this.state = 'failed';
    }
  };

  /** Puts focus on the first level that still lacks an answer. */
  override focus(): void {
    const levels = [...this.renderRoot.querySelectorAll<ComboboxControl>('accountant-combobox:not([inert])')];
    (levels.find(({ value }) => value === null) ?? levels.at(-1))?.focus();
  }
}

/** Moving between the levels is not leaving the control. */
function stop(event: Event): void {
  event.stopPropagation();
}
