import { fileLimits } from '@accountant-register/schemas/generated/pictureRules.ts';
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { BaseElement } from '../../internal/base-element.ts';
import { fill } from '../../internal/texts.ts';
import { fileTexts } from '../../locales/files.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { card } from '../../styles/card.ts';
import { field } from '../../styles/field.ts';
import { DropZone } from '../files/drop-zone.ts';
import { paperNumbers } from '../files/numbers.ts';
import { prepareEvidence } from '../files/prepare-evidence.ts';
import { Transfer, type Send } from '../files/transfer.ts';
import type { PreviewElement } from '../preview/preview.ts';
import { filePicker } from './file-picker.ts';
import { uploadStyles } from './upload.styles.ts';

/** A page that the register holds. */
export type StoredPage = { page: number; id: string };

/** What an upload asks of whoever shows it. */
export type UploadPort = {
  send: (kind: string, page: number, ...rest: Parameters<Send>) => Promise<void>;
  remove: (kind: string, page: number) => Promise<void>;
  /** An address of a stored page's picture, kept by the port. */
  address: (id: string) => Promise<string>;
  /** The same of a picture that the register publishes, by the address it gave for it. */
  sample?: (address: string) => Promise<string>;
};

/**
 * The card of one paper: what it must show, its pages, and the way each of them is.
 *
 * @summary Uploads a paper as one or several JPEG pictures.
 * @slot - What stands before the pages, such as the offer to use another paper's.
 * @csspart card - The card.
 */
export class UploadElement extends BaseElement {
  static override texts = [fileTexts];
  static override styles = [base, field, button, card, uploadStyles];

  @property() kind = '';
  @property() label = '';
  /** What the paper must show, a line each. */
  @property({ attribute: false }) notes: readonly string[] = [];
  /** Address of a form to be filled in and signed. */
  @property() template = '';
  /** Address of a picture that shows how the paper is to be uploaded. */
  @property() sample = '';
  @property({ attribute: false }) pages: readonly StoredPage[] = [];
  /** Pages that count as uploaded until others are: approved with an earlier request. */
  @property({ attribute: false }) earlier: readonly StoredPage[] = [];
  /** The reviewer's words, where this paper was the reason of a return. */
  @property() returned = '';
  /** The sentence that says what to do; empty: no error is shown. */
  @property() error = '';
  @property({ attribute: false }) port?: UploadPort;
  @property({ attribute: false }) explain: (finding: Finding, label: string) => string = ({ code }) => code;
  /** Called with what a screen reader should hear. */
  @property({ attribute: false }) announce: (text: string) => void = () => undefined;
  @state() private transfers = new Map<number, Transfer>();
  @state() private addresses: { [id: string]: string } = {};
  @state() private looked = { src: '', label: '' };
  readonly #dropped = new DropZone(this, (files) => this.#take(files, this.#nextPage()));
  @state() private sampleFailed = false;
  @query('accountant-preview') private preview?: PreviewElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const transfer of this.transfers.values()) transfer.release();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.pick')?.focus();
  }

  protected override willUpdate(): void {
    for (const { id } of [...this.pages, ...this.earlier]) if (!(id in this.addresses)) void this.#fetch(id);
  }

  protected override render() {
    const t = fileTexts.in(this.language);
    const numbers = this.#numbers();
    return html`<section class="card ${this.#dropped.isOver ? 'over' : ''}" part="card" aria-labelledby="label"
      @dragover=${this.#dropped.over} @dragleave=${this.#dropped.leave} @drop=${this.#dropped.drop}>
      <div class="head"><h3 id="label">${this.label}</h3>${this.#state()}</div>
      <div class="hint" id="hint">${[...this.notes, fill(t.formats, paperNumbers)].map((note) => html`<p>${note}</p>`)}</div>
      ${this.returned ? html`<p class="returned">${t.returned}：${this.returned}</p>` : nothing}
      ${this.error && numbers.length === 0 ? html`<p class="error" id="error"><span class="sign" aria-hidden="true">!</span>${this.error}</p>` : nothing}
      <slot @change=${this.#forget}></slot>
      ${numbers.length > 0 ? html`<ul class="pages">${numbers.map((page) => this.#page(page))}</ul>` : nothing}
      ${numbers.length === 0 && this.earlier.length > 0 ? this.#earlier(t) : nothing}
      <div class="buttons">
        ${numbers.length < fileLimits.maxPages
          ? filePicker({ texts: t, label: numbers.length > 0 ? t.addPage : t.upload, isFirst: numbers.length === 0, described: 'label hint error',
              take: (files) => this.#take(files, this.#nextPage()) })
          : nothing}
        ${this.sample ? html`<button type="button" class="quiet sample" @click=${this.#sample}>${t.sample}</button>` : nothing}
        ${this.template ? html`<a class="button quiet" href=${this.template} download>${t.template}</a>` : nothing}
      </div>
      ${this.sampleFailed ? html`<p class="small" role="status">${t.sampleFailed}</p>` : nothing}
      <accountant-preview .label=${this.looked.label} .src=${this.looked.src}></accountant-preview>
    </section>`;
  }

  #numbers(): number[] {
    const active = [...this.transfers].filter(([, { state }]) => state !== 'cancelled').map(([page]) => page);
    return [...new Set([...this.pages.map(({ page }) => page), ...active])].sort((one, other) => one - other);
  }

  #nextPage(): number {
    return (this.#numbers().at(-1) ?? 0) + 1;
  }

  #state(): TemplateResult {
    const t = fileTexts.in(this.language);
    const states = [...this.transfers.values()].map(({ state }) => state);
    if (states.includes('refused')) return html`<span class="state bad">✕ ${t.refused}</span>`;
    if (states.includes('failed')) return html`<span class="state bad">✕ ${t.failed}</span>`;
    if (states.includes('sending') || states.includes('preparing')) return html`<span class="state">… ${t.preparing}</span>`;
    if (this.returned && !states.includes('done')) return html`<span class="state warn">↩ ${t.returned}</span>`;
    if (this.pages.length > 0 || this.earlier.length > 0) return html`<span class="state good">✓ ${t.uploaded}</span>`;
    return html`<span class="state warn">○ ${t.missing}</span>`;
  }

  #earlier(t: ReturnType<typeof fileTexts.in>): TemplateResult {
    return html`<p class="small">${t.approvedEarlier}</p>
      <ul class="pages">${this.earlier.map(({ page, id }) => {
        const src = this.addresses[id] ?? '';
        const name = `${this.label} ${fill(t.page, { n: page })}`;
        return html`<li class="page"><button type="button" class="thumb" aria-label="${t.preview} ${name}" ?disabled=${!src} @click=${() => this.#look(src, name)}>
          ${src ? html`<img src=${src} alt="">${t.preview}` : nothing}</button></li>`;
      })}</ul>`;
  }

  #page(page: number): TemplateResult {
    const t = fileTexts.in(this.language);
    const stored = this.pages.find((one) => one.page === page);
    const transfer = this.transfers.get(page);
    // What could not be read as a picture cannot be shown as one.
    const isPicture = !transfer?.findings.some(({ code }) => code === 'file-not-jpeg' || code === 'file-unreadable');
    const src = (isPicture && transfer?.url) || (stored && this.addresses[stored.id]) || '';
    const name = `${this.label} ${fill(t.page, { n: page })}`;
    const isOnItsWay = transfer?.state === 'sending' || transfer?.state === 'preparing';
    return html`<li class="page">
      <button type="button" class="thumb" aria-label="${t.preview} ${name}" ?disabled=${!src} @click=${() => this.#look(src, name)}>
        ${src ? html`<img src=${src} alt="">${t.preview}` : nothing}</button>
      ${isOnItsWay ? this.#progress(transfer) : nothing}
      ${transfer?.state === 'failed'
        ? html`<p class="error small">${t.failed}</p><p class="small">${t.failedHint}</p><button type="button" @click=${() => transfer.run()}>${t.retry}</button>`
        : nothing}
      ${transfer?.state === 'refused'
        ? transfer.findings.map((finding) => html`<p class="error small">${this.explain(finding, this.label)}</p>`)
        : nothing}
      ${isOnItsWay
        ? nothing
        : html`${filePicker({ texts: t, label: t.replace, name, isFirst: false, described: 'label hint', take: (files) => this.#take(files, page) })}
            <button type="button" class="quiet" aria-label="${t.remove} ${name}" @click=${() => this.#remove(page)}>${t.remove}</button>`}
    </li>`;
  }

  #progress(transfer: Transfer): TemplateResult {
    const t = fileTexts.in(this.language);
    const text = transfer.state === 'preparing' ? t.preparing : fill(t.sending, { share: Math.round(transfer.share * 100) });
    return html`<progress aria-label=${text} max="1" value=${transfer.share}></progress><span class="small">${text}</span>
      <button type="button" @click=${() => transfer.cancel()}>${t.cancel}</button>`;
  }

  #take(files: readonly File[], from: number): void {
    files.slice(0, fileLimits.maxPages - from + 1).forEach((file, index) => void this.#upload(file, from + index));
  }

  async #upload(file: File, page: number): Promise<void> {
    const { port, kind } = this;
    if (!port) return;
    this.transfers.get(page)?.cancel();
    const transfer = new Transfer({
      file,
      prepare: (picture) => prepareEvidence(kind, picture),
      send: (picture, options) => port.send(kind, page, picture, options),
      onChange: (changed) => this.#changed(page, changed),
    });
    this.transfers.set(page, transfer);
    await transfer.run();
  }

  #changed(page: number, transfer: Transfer): void {
    const t = fileTexts.in(this.language);
    const { label } = this;
    if (transfer.state === 'done') this.announce(fill(t.announceUploaded, { label }));
    if (transfer.state === 'failed') this.announce(fill(t.announceFailed, { label }));
    if (transfer.state === 'refused') {
      const why = transfer.findings.map((finding) => this.explain(finding, label)).join('');
      this.announce(fill(t.announceRefused, { label, why }));
    }
    if (transfer.state === 'cancelled' && this.transfers.get(page) === transfer) this.transfers.delete(page);
    this.requestUpdate();
  }

  /** Another paper's pages are used, or are no longer: what was tried here is past. */
  #forget(): void {
    for (const transfer of this.transfers.values()) transfer.cancel();
  }

  async #remove(page: number): Promise<void> {
    this.transfers.get(page)?.release();
    this.transfers.delete(page);
    if (this.pages.some((one) => one.page === page)) await this.port?.remove(this.kind, page);
    this.requestUpdate();
    this.focus();
  }

  async #fetch(id: string): Promise<void> {
    if (!this.port) return;
    this.addresses[id] = '';
    try {
      const address = await this.port.address(id);
      // Others may have come meanwhile: what stands there now is added to.
      this.addresses = { ...this.addresses, [id]: address };
    } catch {
      // The card says that the paper is there; only its picture is missing until the page is shown again.
    }
  }

  async #look(src: string, label: string): Promise<void> {
    this.looked = { src, label };
    await import('../preview/define.ts');
    await this.updateComplete;
    await this.preview?.show();
  }

  async #sample(): Promise<void> {
    this.sampleFailed = false;
    try {
      const src = await this.port?.sample?.(this.sample);
      if (src) await this.#look(src, `${this.label} · ${fileTexts.in(this.language).sample}`);
    } catch {
      // The two lines above say in words what the picture would show.
      this.sampleFailed = true;
    }
  }
}
