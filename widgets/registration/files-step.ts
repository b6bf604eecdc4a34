import evidenceKinds from '@accountant-register/schemas/dictionaries/evidence-kinds.json';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import '../controls/upload/define.ts';
import type { UploadElement } from '../controls/upload/upload.ts';
import { errorSummary } from '../form/error-summary.ts';
import { loadSentences, type Explain } from '../form/sentences.ts';
import { sectionFormStyles } from '../form/section-form.styles.ts';
import { fileTexts } from '../locales/files.ts';
import { formTexts } from '../locales/form.ts';
import { evidenceTexts } from '../locales/evidence.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { StepElement } from './step-element.ts';
import { stepStyles } from './step.styles.ts';
import { loadTips, tip } from './tip.ts';

/** 附件上传: a card for each paper that the answers demand. */
export class FilesStep extends StepElement {
  static override texts = [...StepElement.texts, fileTexts, formTexts, evidenceTexts] as (typeof StepElement)['texts'];
  static override styles = [base, button, stepStyles, sectionFormStyles];

  @state() private explain?: Explain;
  @state() private tips: readonly string[] = [];
  @state() private isTold = false;
  @state() private kinds: readonly string[] = [];
  @query('#summary') private summary?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('flow')) this.kinds = (this.flow.draft?.request.requiredEvidence ?? []).filter((kind) => kind !== 'photo');
  }

  protected override render(): TemplateResult {
    const { t, explain } = this;
    // The title stands in a template of its own: drawn anew once all is there, it would lose the focus it took on arrival.
    return html`<h2 class="title" tabindex="-1">${t.step_files}</h2>${explain ? this.#papers(explain) : html`<p class="soft" role="status">${t.loading}</p>`}`;
  }

  #papers(explain: Explain): TemplateResult {
    const { t } = this;
    const missing = this.isTold ? this.#missing() : [];
    const lines = missing.map((kind) => ({ path: kind, text: explain({ code: 'file-missing' }, this.#label(kind)) }));
    return html`${errorSummary({ lines, texts: formTexts.in(this.language), go: (kind) => this.#card(kind)?.focus() })}
      ${tip(t.tip, this.tips)}
      <div class="stack">${this.kinds.map((kind) => this.#upload(kind, explain, missing))}</div>
      <div class="steps">
        <button type="button" @click=${() => this.flow.go('qualification')}>${t.back}</button>
        <button type="button" class="primary next" @click=${this.#next}>${t.next}</button>
      </div>`;
  }

  #upload(kind: string, explain: Explain, missing: readonly string[]): TemplateResult {
    const { draft, uploads, announce } = this.flow;
    const returned = draft?.request.returned;
    const pages = (draft?.request.files ?? []).filter((file) => file.kind === kind);
    const notes = evidenceTexts.in(this.language)[kind as 'fullTimeDiploma'] ?? '';
    return html`<accountant-upload id=${kind} .kind=${kind} .label=${this.#label(kind)} .notes=${notes.split('\n').filter(Boolean)} .pages=${pages} .port=${uploads}
      .announce=${announce} .explain=${explain} .returned=${returned?.files.includes(kind) ? returned.reason : ''}
      .error=${missing.includes(kind) ? explain({ code: 'file-missing' }, this.#label(kind)) : ''}></accountant-upload>`;
  }

  #label(kind: string): string {
    const item = evidenceKinds.items.find(({ code }) => code === kind);
    return (this.language === 'en' ? item?.en : item?.label) ?? kind;
  }

  #card(kind: string): UploadElement | null {
    return this.renderRoot.querySelector<UploadElement>(`#${CSS.escape(kind)}`);
  }

  #missing(): string[] {
    const files = this.flow.draft?.request.files ?? [];
    return this.kinds.filter((kind) => !files.some((file) => file.kind === kind));
  }

  async #load(): Promise<void> {
    const [explain, tips] = await Promise.all([loadSentences(this.language), loadTips(this.language, this.flow.session.portal)]);
    this.explain = explain;
    this.tips = tips('files');
    await this.updateComplete;
    const { path, findings } = this.arrival;
    if (findings?.length) this.isTold = true;
    if (path) this.#card(path.split('/').pop() ?? '')?.focus();
  }

  async #next(): Promise<void> {
    // The list follows from the answers; those typed just now may not have been sent yet.
    await this.flow.draft?.flush();
    await this.updateComplete;
    if (this.#missing().length === 0) return this.flow.go('confirm');
    this.isTold = true;
    await this.updateComplete;
    this.summary?.focus({ preventScroll: true });
    this.summary?.scrollIntoView({ block: 'start' });
  }
}
