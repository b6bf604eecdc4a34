import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { PhotoElement } from '../controls/photo/photo.ts';
import type { Explain } from '../form/sentences.ts';
import type { FormParts } from './form-parts.ts';

/** The photo in the change of the first section: the one on record and, once it is asked for, a new one with its checks beside it. */
export class PhotoChange {
  /** Whether a new one is asked for. */
  isWanted = false;
  readonly #host: ReactiveElement;
  readonly #parts: () => FormParts;

  constructor(host: ReactiveElement, parts: () => FormParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** The control of the new one. */
  get control(): PhotoElement | null {
    return this.#host.renderRoot.querySelector('accountant-photo');
  }

  /** What is wrong with it: asked for, and not there. */
  get missing(): Finding[] {
    return this.isWanted && !this.#parts().change.newPhoto ? [{ path: '/files/photo', code: 'file-missing', params: {} }] : [];
  }

  render(explain: Explain): TemplateResult {
    const { flow, change, uploads, t } = this.#parts();
    const old = flow.photo;
    const picture = old ? html`<img src=${old} alt=${this.isWanted ? t.photoBefore : t.photo}>` : nothing;
    if (!this.isWanted) {
      return html`<div class="photos">${picture}
        <button type="button" @click=${() => void this.#want()}><span class="star" aria-hidden="true">*</span>${t.photoChange} · ${t.reviewed}</button></div>`;
    }
    const { newPhoto, draft } = change;
    const { returned } = draft.request;
    return html`<div class="photos">
      ${old ? html`<figure>${picture}<figcaption>${t.photoBefore}</figcaption></figure>` : nothing}
      <div class="new"><p><strong>${t.photoAfter}</strong></p>
        <accountant-photo .stored=${newPhoto?.id ?? ''} .remarks=${newPhoto?.warnings ?? []} .port=${uploads} .announce=${flow.announce} .explain=${explain}
          .returned=${returned?.files.includes('photo') ? returned.reason : ''}></accountant-photo>
        <button type="button" class="quiet" @click=${() => void this.keep()}>${t.photoKeep}</button></div>
    </div>`;
  }

  /** Leaves the one on record; a new one is taken away. */
  async keep(): Promise<void> {
    const { change, uploads } = this.#parts();
    if (change.newPhoto) await uploads.remove('photo', 1);
    await this.#turn(false);
    this.#host.renderRoot.querySelector<HTMLElement>('.photos button')?.focus();
  }

  async #want(): Promise<void> {
    await this.#turn(true);
    await this.control?.updateComplete;
    this.control?.focus();
  }

  async #turn(isWanted: boolean): Promise<void> {
    this.isWanted = isWanted;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
