import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts';
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Explain } from '../form/sentences.ts';
import type { BureauCard } from '../registration/bureau-card.ts';
import type { FormParts } from './form-parts.ts';
import { onwardHref } from './onward-href.ts';

export const bureauPath = '/workplace/authority';

/** The bureau in charge in the change of the workplace: it follows from the region, and is picked where a region has several. */
export class BureauChange {
  /** Whether the person was told to pick one. */
  #isTold = false;
  readonly #host: ReactiveElement;
  readonly #parts: () => FormParts;

  constructor(host: ReactiveElement, parts: () => FormParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** The card that names it. */
  get card(): BureauCard | null {
    return this.#host.renderRoot.querySelector('accountant-bureau');
  }

  /** What is wrong with it: told to be picked, and not picked yet. */
  get missing(): Finding[] {
    return this.#isTold ? [{ path: bureauPath, code: 'required-choice', params: {} }] : [];
  }

  render(explain: Explain): TemplateResult {
    const { flow, change, section, t } = this.#parts();
    const { form, draft } = change;
    const { session, links } = flow;
    return html`<accountant-bureau slot="after-${form.workplace?.isEmployed === false ? 'residenceRegion' : 'workRegion'}" .flow=${{ session, links: { ...links, otherPortal: onwardHref(flow, section) }, draft }}
      .region=${regionOf(form) ?? ''} .picked=${form.workplace?.authority ?? ''} .error=${this.#isTold ? explain({ code: 'required' }, t.authority, { control: 'choice' }) : ''}
      @bureau-pick=${this.#pick}></accountant-bureau>`;
  }

  /** Has it told that one is to be picked, where that is so. */
  demand(): void {
    this.#tell(this.card?.isOpen === true);
  }

  /** Another region was typed, with a bureau of its own: whoever was picked for the last one is not in charge of it. */
  follow(field: string): void {
    if (!['isEmployed', 'workRegion', 'residenceRegion'].includes(field)) return;
    const { change } = this.#parts();
    const own = change.record.workplace?.authority ?? null;
    this.#tell(false);
    if ((change.form.workplace?.authority ?? null) !== own) change.set('authority', own);
  }

  readonly #pick = ({ detail }: CustomEvent<string>): void => {
    this.#parts().change.set('authority', detail);
    this.#tell(false);
  };

  #tell(isTold: boolean): void {
    this.#isTold = isTold;
    this.#host.requestUpdate();
  }
}
