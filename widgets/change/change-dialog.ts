import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import '../controls/upload/define.ts';
import type { UploadElement } from '../controls/upload/upload.ts';
import { errorSummary } from '../form/error-summary.ts';
import { sectionFormStyles } from '../form/section-form.styles.ts';
import type { Explain } from '../form/sentences.ts';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { deskTexts } from '../locales/change.ts';
import { fileTexts } from '../locales/files.ts';
import { formTexts } from '../locales/form.ts';
import type { Draft } from '../registration/draft.ts';
import { ServingPapers } from '../registration/serving-papers.ts';
import type { RegistrationPort } from '../registration/upload-port.ts';
import type { ChangePreview, EvidenceKind, FileInfo, RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { field } from '../styles/field.ts';
import { radio } from '../styles/radio.ts';
import { changeDialogStyles } from './change-dialog.styles.ts';
import type { ChangeFlow } from './change-flow.ts';
import { ItemPhotos } from './item-photos.ts';
import { itemsTable, itemsTableStyles } from './items-table.ts';

/**
 * What a change comes to, before it is submitted: each item with before and after, the papers these very items ask for, the tick.
 *
 * @event change-submitted - The detail is the request.
 * @event change-refused - The register did not take it; the detail says why.
 * @csspart dialog - The dialog.
 */
export class ChangeDialog extends BaseElement {
  static override texts = [deskTexts, fileTexts, formTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, field, radio, sectionFormStyles, itemsTableStyles, changeDialogStyles];

  @property() section: SectionId = 'basic';
  @property({ attribute: false }) flow!: ChangeFlow;
  @property({ attribute: false }) draft!: Draft;
  /** The draft's request as it is now: an upload makes it another one. */
  @property({ attribute: false }) request!: RequestDetail;
  @property({ attribute: false }) preview?: ChangePreview;
  @property({ attribute: false }) kinds: readonly EvidenceKind[] = [];
  @property({ attribute: false }) uploads!: RegistrationPort;
  @property({ attribute: false }) explain!: Explain;
  /** What the applicant declared where the education system does not answer. */
  @property({ attribute: false }) isEducationDeclared = false;
  @state() private isTicked = false;
  @state() private isTickTold = false;
  @state() private areFilesTold = false;
  @state() private isBusy = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #photos = new ItemPhotos(this, () => this.flow.session.api);
  readonly #serving = new ServingPapers(this, () => ({
    known: this.kinds,
    demanded: this.#demanded(),
    pages: (kind) => (this.#pages(kind).length > 0 ? this.#pages(kind) : this.#approved(kind)),
    uploads: this.uploads,
    announce: this.flow.announce,
  }));

  /** Opens the dialog; focus returns to where it was when it is closed. */
  async show(): Promise<void> {
    this.isTicked = false;
    this.isTickTold = false;
    this.areFilesTold = false;
    this.#photos.fetch(this.preview?.items);
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog part="dialog" aria-labelledby="title">${this.preview ? this.#sheet(this.preview) : nothing}</dialog>`;
  }

  #sheet(preview: ChangePreview): TemplateResult {
    const t = deskTexts.in(this.language);
    const title = t[`dialog_${this.section}`];
    const missing = this.areFilesTold ? this.#missing() : [];
    const lines = missing.map((kind) => ({ path: kind, text: this.explain({ code: 'file-missing' }, this.#label(kind)) }));
    return html`<h3 id="title" class="title" tabindex="-1">${title}</h3>
      ${errorSummary({ lines, texts: formTexts.in(this.language), go: (kind) => this.#card(kind)?.focus() })}
      ${this.#move(preview)}
      ${itemsTable({ items: preview.items, language: this.language, texts: t, caption: title, photos: this.#photos.addresses })}
      <section aria-labelledby="papers"><h4 id="papers">${t.evidence}</h4>
        ${this.#demanded().length > 0 ? html`<div class="stack">${this.#demanded().map((kind) => this.#upload(kind, missing))}</div>` : html`<p class="soft">${t.evidenceNone}</p>`}
      </section>
      ${this.isTickTold ? html`<p class="error" id="error" role="alert"><span class="sign" aria-hidden="true">!</span>${t.confirmTickNeeded}</p>` : nothing}
      <label class="radio tick"><input type="checkbox" .checked=${this.isTicked} aria-describedby=${this.isTickTold ? 'error' : nothing}
        aria-invalid=${this.isTickTold ? 'true' : nothing} @change=${this.#tick}>${t.confirmTick}</label>
      <div class="buttons">
        <button type="button" class="primary confirm" aria-disabled=${this.isBusy ? 'true' : nothing} @click=${this.#confirm}>${this.isBusy ? t.sending : t.confirm}</button>
        <button type="button" class="dismiss" @click=${() => this.dialog.close()}>${t.dismiss}</button>
      </div>`;
  }

  #move({ isTransfer, authority, register }: ChangePreview): TemplateResult | typeof nothing {
    const t = deskTexts.in(this.language);
    const { record } = this.flow;
    if (!isTransfer) return nothing;
    return html`<div class="move">
      <p>${fill(t.transfer, { bureau: authority ? `${authority.name} ${authority.phone} ` : '' })}</p>
      ${register !== record.register ? html`<p>${fill(t.transferRegister, { from: t[`region_${record.register}`], to: t[`region_${register}`] })}</p>` : nothing}
    </div>`;
  }

  #upload(kind: string, missing: readonly string[]): TemplateResult {
    const { request, explain, flow } = this;
    const found = this.kinds.find(({ code }) => code === kind);
    const label = this.#label(kind);
    return html`<accountant-upload id=${kind} .kind=${kind} .label=${label} .notes=${(found?.note ?? '').split('\n').filter(Boolean)} .pages=${this.#pages(kind)} .earlier=${this.#approved(kind)} .port=${this.#serving.port}
      .sample=${found?.sample ?? ''} .template=${found?.template?.url ?? ''} .announce=${flow.announce} .explain=${explain}
      .returned=${request.returned?.files.includes(kind) ? request.returned.reason : ''}
      .error=${missing.includes(kind) ? explain({ code: 'file-missing' }, label) : ''}>${this.#serving.offer(kind)}</accountant-upload>`;
  }

  /** The papers uploaded here; the photo has its place in the form. */
  #demanded(): string[] {
    return (this.preview?.requiredEvidence ?? []).filter((kind) => kind !== 'photo');
  }

  #missing(): string[] {
    return this.#demanded().filter((kind) => this.#approved(kind).length === 0 && this.#pages(kind).length === 0 && !this.#serving.has(kind));
  }

  #pages(kind: string): FileInfo[] {
    return this.request.files.filter((file) => file.kind === kind);
  }

  /** What was approved earlier for the same values counts as uploaded, until something else is. */
  #approved(kind: string): FileInfo[] {
    return (this.preview?.approvedFiles ?? []).filter((file) => file.kind === kind);
  }

  #label(kind: string): string {
    return this.kinds.find(({ code }) => code === kind)?.label ?? kind;
  }

  #card(kind: string): UploadElement | null {
    return this.renderRoot.querySelector<UploadElement>(`#${CSS.escape(kind)}`);
  }

  #tick(event: Event): void {
    this.isTicked = (event.target as HTMLInputElement).checked;
    this.isTickTold = false;
  }

  async #confirm(): Promise<void> {
    await this.#serving.settled();
    await this.updateComplete;
    if (this.isBusy) return;
    this.areFilesTold = true;
    if (this.#missing().length > 0) {
      await this.updateComplete;
      const summary = this.renderRoot.querySelector<HTMLElement>('#summary');
      summary?.focus({ preventScroll: true });
      summary?.scrollIntoView({ block: 'start' });
      return;
    }
    if (!this.isTicked) {
      this.isTickTold = true;
      this.renderRoot.querySelector<HTMLElement>('dialog > .tick input')?.focus();
      return;
    }
    this.isBusy = true;
    try {
      const { id, edition } = this.draft.request;
      const detail = await this.flow.session.api.submit(id, edition, { isEducationDeclared: this.isEducationDeclared });
      this.dialog.close();
      this.#tell('change-submitted', detail);
    } catch (cause) {
      this.dialog.close();
      this.#tell('change-refused', cause);
    } finally {
      this.isBusy = false;
    }
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
