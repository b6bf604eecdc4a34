import { html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import '../controls/upload/define.ts';
import type { UploadElement } from '../controls/upload/upload.ts';
import { errorSummary } from '../form/error-summary.ts';
import { loadSentences, type Explain } from '../form/sentences.ts';
import { sectionFormStyles } from '../form/section-form.styles.ts';
import { controlTexts } from '../locales/controls.ts';
import { fileTexts } from '../locales/files.ts';
import { formTexts } from '../locales/form.ts';
import { evidenceKinds } from '../session/evidence-kinds.ts';
import type { EvidenceKind, FileInfo } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { radio } from '../styles/radio.ts';
import { ServingPapers } from './serving-papers.ts';
import { StepElement } from './step-element.ts';
import { stepStyles } from './step.styles.ts';
import { loadTips, tip } from './tip.ts';

/** 附件上传: a card for each paper that the answers demand. */
export class FilesStep extends StepElement {
  static override texts = [...StepElement.texts, fileTexts, formTexts, controlTexts] as (typeof StepElement)['texts'];
  static override styles = [base, button, radio, stepStyles, sectionFormStyles];

  @state() private explain?: Explain;
  @state() private tips: readonly string[] = [];
  @state() private isTold = false;
  @state() private kinds: readonly string[] = [];
  @state() private known: readonly EvidenceKind[] = [];
  @state() private isFailed = false;
  readonly #serving = new ServingPapers(this, () => ({
    known: this.known,
    demanded: this.kinds,
    pages: (kind) => this.#pages(kind),
    uploads: this.flow.uploads,
    announce: this.flow.announce,
  }));
  @query('#summary') private summary?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  /** Left by another way than the button that checks it, it may lack a paper. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.flow.lacks('files', this.#missing().length > 0);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('flow')) this.kinds = (this.flow.draft?.request.requiredEvidence ?? []).filter((kind) => kind !== 'photo');
  }

  protected override render(): TemplateResult {
    const { t, explain } = this;
    // The title stands in a template of its own: drawn anew once all is there, it would lose the focus it took on arrival.
    return html`<h2 class="title" tabindex="-1">${t.step_files}</h2>${explain
      ? this.#papers(explain)
      : this.isFailed
        ? html`<p role="alert">${controlTexts.in(this.language).loadFailed}</p><button type="button" @click=${this.#load}>${t.retry}</button>`
        : html`<p class="soft holding" role="status">${t.loading}</p>`}`;
  }

  #papers(explain: Explain): TemplateResult {
    const { t } = this;
    const missing = this.isTold ? this.#missing() : [];
    const lines = missing.map((kind) => ({ path: kind, text: explain({ code: 'file-missing' }, this.#label(kind)) }));
    return html`${errorSummary({ lines, texts: formTexts.in(this.language), go: (kind) => this.#card(kind)?.focus() })}
      ${tip(t.tip, this.tips)}
      <div class="stack" @focusin=${this.#visit}>${this.kinds.map((kind) => this.#upload(kind, explain, missing))}</div>
      <div class="steps">
        <button type="button" @click=${() => this.flow.go('qualification')}>${t.back}</button>
        <button type="button" class="primary next" @click=${this.#next}>${t.next}</button>
      </div>`;
  }

  #upload(kind: string, explain: Explain, missing: readonly string[]): TemplateResult {
    const { draft, announce } = this.flow;
    const returned = draft?.request.returned;
    const about = this.known.find(({ code }) => code === kind);
    const notes = (about?.note ?? '').split('\n').filter(Boolean);
    return html`<accountant-upload id=${kind} .kind=${kind} .label=${this.#label(kind)} .notes=${notes} .pages=${this.#pages(kind)} .port=${this.#serving.port}
      .sample=${about?.sample ?? ''} .template=${about?.template?.url ?? ''}
      .announce=${announce} .explain=${explain} .returned=${returned?.files.includes(kind) ? returned.reason : ''}
      .error=${missing.includes(kind) ? explain({ code: 'file-missing' }, this.#label(kind)) : ''}>${this.#serving.offer(kind)}</accountant-upload>`;
  }

  #pages(kind: string): readonly FileInfo[] {
    return (this.flow.draft?.request.files ?? []).filter((file) => file.kind === kind);
  }

  #label(kind: string): string {
    return this.known.find(({ code }) => code === kind)?.label ?? kind;
  }

  #visit({ target }: Event): void {
    const { id } = (target as Element).closest('accountant-upload') ?? {};
    if (id) this.flow.draft?.visit(`files-${id}`);
  }

  #card(kind: string): UploadElement | null {
    return this.renderRoot.querySelector<UploadElement>(`#${CSS.escape(kind)}`);
  }

  #missing(): string[] {
    return this.kinds.filter((kind) => this.#pages(kind).length === 0 && !this.#serving.has(kind));
  }

  readonly #load = async (): Promise<void> => {
    const { language, flow } = this;
    this.isFailed = false;
    try {
      const [explain, tips, known] = await Promise.all([loadSentences(language), loadTips(language, flow.session, 'files'), evidenceKinds(flow.session.api, language)]);
      this.explain = explain;
      this.tips = tips;
      this.known = known;
    } catch {
      // Whatever did not come, the person can do one thing: try again.
      this.isFailed = true;
      return;
    }
    await this.updateComplete;
    const { path, findings } = this.arrival;
    if (findings?.length) this.isTold = true;
    if (path) this.#card(path.split('/').pop() ?? '')?.focus();
  };

  async #next(): Promise<void> {
    // The list follows from the answers; those typed just now may not have been sent yet.
    await this.flow.draft?.flush();
    await this.#serving.settled();
    await this.updateComplete;
    if (this.#missing().length === 0) return this.flow.go('confirm');
    this.isTold = true;
    await this.updateComplete;
    this.summary?.focus({ preventScroll: true });
    this.summary?.scrollIntoView({ block: 'start' });
  }
}
