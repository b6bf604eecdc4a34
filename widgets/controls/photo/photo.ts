import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BaseElement } from '../../internal/base-element.ts';
import { fill } from '../../internal/texts.ts';
import { fileTexts } from '../../locales/files.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { card } from '../../styles/card.ts';
import { field } from '../../styles/field.ts';
import { DropZone } from '../files/drop-zone.ts';
import { photoNumbers } from '../files/numbers.ts';
import { Transfer } from '../files/transfer.ts';
import { filePicker } from '../upload/file-picker.ts';
import type { UploadPort } from '../upload/upload.ts';
import { concerning, photoRuleList, type PhotoRule } from './photo-rules.ts';
import { photoStyles } from './photo.styles.ts';
import { preparePhoto } from './prepare-photo.ts';
import type { ruleDrawing } from './rule-drawing.ts';

/**
 * The identity photo: its rules as a list that ticks itself, and the photo in a frame.
 *
 * @summary Checks a portrait at once and uploads it.
 * @csspart card - The card.
 */
export class PhotoElement extends BaseElement {
  static override texts = [fileTexts];
  static override styles = [base, field, button, card, photoStyles];

  /** Id of the photo that the register holds. */
  @property() stored = '';
  /** What the register remarked of the stored photo. */
  @property({ attribute: false }) remarks: readonly Finding[] = [];
  /** The reviewer's words, where the photo was the reason of a return. */
  @property() returned = '';
  @property() error = '';
  @property({ attribute: false }) port?: UploadPort;
  @property({ attribute: false }) explain: (finding: Finding, label: string) => string = ({ code }) => code;
  @property({ attribute: false }) announce: (text: string) => void = () => undefined;
  @state() private transfer?: Transfer;
  @state() private warnings: readonly Finding[] = [];
  @state() private isScaled = false;
  @state() private isPositionKnown = false;
  @state() private address = '';
  /** Fetched when a rule is broken, which most photos do not. */
  @state() private draw?: typeof ruleDrawing;
  readonly #dropped = new DropZone(this, ([file]) => file && void this.#take(file));
  #fetched = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.transfer?.release();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.pick')?.focus();
  }

  protected override willUpdate(): void {
    if (this.stored && this.stored !== this.#fetched) void this.#fetch(this.stored);
  }

  protected override render() {
    const t = fileTexts.in(this.language);
    const src = (!this.#isStopped() && this.transfer?.url) || (this.stored ? this.address : '');
    return html`<section class="card ${this.#dropped.isOver ? 'over' : ''}" part="card" aria-labelledby="label"
      @dragover=${this.#dropped.over} @dragleave=${this.#dropped.leave} @drop=${this.#dropped.drop}>
      <h3 id="label"><span class="star" aria-hidden="true">*</span> ${t.photo}</h3>
      <div class="hint" id="hint"><p>${fill(t.photoHint, photoNumbers)}</p><p>${t.photoCaution}</p></div>
      ${this.returned ? html`<p class="returned">${t.returned}：${this.returned}</p>` : nothing}
      ${this.error && !this.transfer ? html`<p class="error" id="error"><span class="sign" aria-hidden="true">!</span>${this.error}</p>` : nothing}
      <div class="sides">
        <div>
          <div class="frame ${src ? 'taken' : ''}">${src ? html`<img src=${src} alt=${t.photo}>` : nothing}</div>
          ${this.#progress()}
        </div>
        <ul class="rules" aria-label=${t.photoChecks}>${photoRuleList.map((rule) => this.#rule(rule))}</ul>
      </div>
      ${this.isScaled ? html`<p>${fill(t.photoScaled, photoNumbers)}</p>` : nothing}
      ${filePicker({ texts: t, label: src ? t.replace : t.photoUpload, isFirst: !src, described: 'label hint error', take: ([file]) => file && void this.#take(file) })}
    </section>`;
  }

  #rule(rule: PhotoRule): TemplateResult {
    const t = fileTexts.in(this.language);
    const { transfer } = this;
    const words = fill(t[rule.text], photoNumbers);
    const broken = transfer?.state === 'refused' ? concerning(rule, transfer.findings) : undefined;
    const remark = concerning(rule, transfer ? this.warnings : this.remarks);
    const isJudged = transfer ? transfer.state !== 'preparing' : this.stored !== '';
    if (broken) {
      return html`<li class="no"><span class="sig" aria-hidden="true">✕</span><span>${words}<span class="unseen">：${t.photoBad}</span></span>
        <div><p class="error small">${this.explain(broken, t.photo)}</p>${this.draw?.(rule.text, { right: t.photoOk, wrong: t.photoBad }) ?? nothing}</div></li>`;
    }
    if (remark && isJudged) {
      return html`<li class="look"><span class="sig" aria-hidden="true">!</span><span>${words}<span class="unseen">：${t.photoWarn}</span></span>
        <div><p class="small">${this.explain(remark, t.photo)}</p></div></li>`;
    }
    // Rules behind one that stopped the check are not known to be met; nor is the position of a photo that was not looked at here.
    const isMet = isJudged && (rule.text !== 'checkPosition' || (transfer?.state !== 'refused' && this.isPositionKnown)) && !this.#isStopped();
    return isMet
      ? html`<li class="ok"><span class="sig" aria-hidden="true">✓</span><span>${words}<span class="unseen">：${t.photoOk}</span></span></li>`
      : html`<li><span class="sig" aria-hidden="true">○</span><span>${words}</span></li>`;
  }

  /** Whether the check ended at the format, so that the rest is unknown. */
  #isStopped(): boolean {
    return this.transfer?.state === 'refused' && this.transfer.findings.some(({ code }) => code.startsWith('file-'));
  }

  #progress(): unknown {
    const t = fileTexts.in(this.language);
    const { transfer } = this;
    if (transfer ? transfer.state === 'done' : this.stored && !this.returned) return html`<span class="state good">✓ ${t.uploaded}</span>`;
    if (!transfer) return nothing;
    if (transfer.state === 'refused') return html`<span class="state bad" id="error">✕ ${t.refused}</span>`;
    if (transfer.state === 'failed') {
      return html`<p class="error small">${t.failed}</p><button type="button" @click=${() => transfer.run()}>${t.retry}</button>`;
    }
    const text = transfer.state === 'preparing' ? t.preparing : fill(t.sending, { share: Math.round(transfer.share * 100) });
    return html`<progress aria-label=${text} max="1" value=${transfer.share}></progress><div class="small">${text}</div>
      <button type="button" @click=${() => transfer.cancel()}>${t.cancel}</button>`;
  }

  async #take(file: File): Promise<void> {
    const { port } = this;
    if (!port) return;
    this.transfer?.release();
    this.transfer?.cancel();
    this.transfer = new Transfer({
      file,
      prepare: async (picture) => {
        const { file: prepared, ...about } = await preparePhoto(picture);
        Object.assign(this, about);
        return prepared;
      },
      send: (picture, options) => port.send('photo', 1, picture, options),
      onChange: (transfer) => this.#changed(transfer),
    });
    await this.transfer.run();
  }

  #changed(transfer: Transfer): void {
    const t = fileTexts.in(this.language);
    const label = t.photo;
    if (transfer.state === 'done') this.announce(fill(t.announceUploaded, { label }));
    if (transfer.state === 'failed') this.announce(fill(t.announceFailed, { label }));
    if (transfer.state === 'refused') {
      void this.#fetchDrawing();
      const why = transfer.findings.map((finding) => this.explain(finding, label)).join('');
      this.announce(fill(t.announceRefused, { label, why }));
    }
    if (transfer.state === 'cancelled') this.transfer = undefined;
    this.requestUpdate();
  }

  async #fetchDrawing(): Promise<void> {
    try {
      this.draw ??= (await import('./rule-drawing.ts')).ruleDrawing;
    } catch {
      // The sentence says it as well; the drawing only helps.
    }
  }

  async #fetch(id: string): Promise<void> {
    if (!this.port) return;
    this.#fetched = id;
    try {
      this.address = await this.port.address(id);
    } catch {
      // The frame stays empty until the page is shown again; the photo itself is stored.
    }
  }
}
