import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { PreviewElement } from '../controls/preview/preview.ts';
import { errorSummary } from '../form/error-summary.ts';
import { loadSection } from '../form/load-section.ts';
import { loadCallSentences } from '../form/sentences.ts';
import { sectionFormStyles } from '../form/section-form.styles.ts';
import { whenIdle } from '../internal/when-idle.ts';
import { confirmTexts } from '../locales/confirm.ts';
import { controlTexts } from '../locales/controls.ts';
import { fileTexts } from '../locales/files.ts';
import { formTexts } from '../locales/form.ts';
import { ApiError } from '../session/api-error.ts';
import { evidenceKinds } from '../session/evidence-kinds.ts';
import type { EvidenceKind } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { field as fieldStyles } from '../styles/field.ts';
import { radio } from '../styles/radio.ts';
import { confirmStyles } from './confirm.styles.ts';
import { entered } from './entered.ts';
import { nameOfBureau, namesOfRegions } from './place-names.ts';
import { StepElement } from './step-element.ts';
import { stepStyles } from './step.styles.ts';
import { stepIds, stepOfPath, type StepId } from './steps.ts';
import { loadTips, tip } from './tip.ts';
import { sentenceOf, WholeCheck, type LoadedSections } from './whole-check.ts';

/** 表单信息提交确认: all that was entered, each section with a way back to it; then the tick and the confirmation. */
export class ConfirmStep extends StepElement {
  static override texts = [...StepElement.texts, confirmTexts, controlTexts, fileTexts, formTexts] as (typeof StepElement)['texts'];
  static override styles = [base, button, fieldStyles, radio, stepStyles, sectionFormStyles, confirmStyles];

  @state() private loaded?: LoadedSections;
  @state() private regions: { [code: string]: string } = {};
  /** The bureau in charge. */
  @state() private bureau = '';
  @state() private addresses: { [id: string]: string } = {};
  @state() private tips: readonly string[] = [];
  @state() private known: readonly EvidenceKind[] = [];
  @state() private isFailed = false;
  @state() private isTicked = false;
  @state() private told = '';
  @state() private problems: readonly Finding[] = [];
  @state() private isTold = false;
  @state() private isBusy = false;
  @state() private looked = { src: '', label: '' };
  #drawn?: readonly unknown[];
  readonly #whole = new WholeCheck();
  @query('#summary') private summary?: HTMLElement;
  @query('accountant-preview') private preview?: PreviewElement;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, loaded } = this;
    // The title stands in a template of its own: drawn anew once all is there, it would lose the focus it took on arrival.
    return html`<h2 class="title" tabindex="-1">${t.step_confirm}</h2>${loaded
      ? this.#summed(loaded)
      : this.isFailed
        ? html`<p role="alert">${controlTexts.in(this.language).loadFailed}</p><button type="button" @click=${this.#load}>${t.retry}</button>`
        : html`<p class="soft holding" role="status">${t.loading}</p>`}`;
  }

  #summed(loaded: LoadedSections): TemplateResult {
    const { t } = this;
    const c = confirmTexts.in(this.language);
    return html`${this.#wrong(loaded)}
      ${tip(t.tip, this.tips)}
      <p class="heading"><strong>${c.heading}</strong></p>
      ${this.#entered(loaded)}
      ${this.told ? html`<p class="error" id="error" role="alert"><span class="sign" aria-hidden="true">!</span>${this.told}</p>` : nothing}
      <label class="radio tick"><input type="checkbox" .checked=${this.isTicked} aria-describedby=${this.told ? 'error' : nothing} @change=${this.#tick}>${c.tick}</label>
      <div class="steps">
        <button type="button" @click=${() => this.flow.go('files')}>${c.back}</button>
        <button type="button" class="primary next" aria-disabled=${this.isBusy ? 'true' : nothing} @click=${this.#submit}>${this.isBusy ? c.sending : c.confirm}</button>
      </div>
      <accountant-preview .label=${this.looked.label} .src=${this.looked.src}></accountant-preview>`;
  }

  #wrong(loaded: LoadedSections): ReturnType<typeof errorSummary> {
    const names = { labelOfFile: (kind: string) => this.#label(kind), bureau: this.t.bureauTitle };
    const lines = this.problems.map((finding) => ({ path: finding.path, text: sentenceOf(finding, loaded, names) }));
    return errorSummary({ lines, texts: formTexts.in(this.language), isAhead: !this.isTold, go: (path) => this.flow.go(stepOfPath(path), { path, findings: this.#of(stepOfPath(path)) }) });
  }

  /** All that was entered; left as it is drawn where nothing of it is new. */
  #entered(loaded: LoadedSections): unknown {
    const last = this.#drawn;
    this.#drawn = [loaded, this.flow, this.regions, this.bureau, this.addresses, this.known, this.language];
    if (last?.every((one, index) => one === this.#drawn?.[index])) return noChange;
    const { flow, language, regions, addresses } = this;
    const bureau = { label: this.t.bureauTitle, name: this.bureau };
    return entered({ flow, loaded, language, regions, bureau, addresses, labelOf: (kind) => this.#label(kind), look: (src, label) => void this.#look(src, label) });
  }

  #label(kind: string): string {
    if (kind === 'photo') return this.t.missingPhoto;
    return this.known.find(({ code }) => code === kind)?.label ?? kind;
  }

  #of(step: StepId): Finding[] {
    return this.problems.filter(({ path }) => stepOfPath(path) === step);
  }

  readonly #load = async (): Promise<void> => {
    const { language, flow } = this;
    this.isFailed = false;
    try {
      const sectionsLoaded = Promise.all(sectionIds.map((section) => loadSection(section, language, flow.form)));
      const [tips, known, loaded] = await Promise.all([loadTips(language, flow.session, 'confirm'), evidenceKinds(flow.session.api, language), sectionsLoaded]);
      this.tips = tips;
      this.known = known;
      this.loaded = Object.fromEntries(sectionIds.map((section, index) => [section, loaded[index]])) as LoadedSections;
      // What is missing is known before it is asked for: found and drawn while nobody waits, told at the confirmation.
      whenIdle(() => this.isTold || this.#found(this.#check()));
    } catch {
      // Whatever did not come, the person can do one thing: try again.
      this.isFailed = true;
      return;
    }
    const { api } = flow.session;
    void namesOfRegions(api, flow.form, language).then((names) => (this.regions = names));
    void nameOfBureau(api, flow.form).then((name) => (this.bureau = name));
    for (const { id } of flow.draft?.request.files ?? []) void this.#fetch(id);
  };

  async #fetch(id: string): Promise<void> {
    try {
      const address = await this.flow.uploads.address(id);
      // Others may have come meanwhile: what stands there now is added to.
      this.addresses = { ...this.addresses, [id]: address };
    } catch {
      // The paper is named all the same; only its picture is missing.
    }
  }

  async #look(src: string, label: string): Promise<void> {
    this.looked = { src, label };
    await import('../controls/preview/define.ts');
    await this.updateComplete;
    await this.preview?.show();
  }

  #tick(event: Event): void {
    this.isTicked = (event.target as HTMLInputElement).checked;
    this.told = '';
  }

  async #submit(): Promise<void> {
    const { draft, session } = this.flow;
    if (this.isBusy || !draft) return;
    // What a paper is needed for is the register's to say: it hears of the last answer first.
    if (!(await draft.flush())) return void (this.told = confirmTexts.in(this.language).notSaved);
    if (!(await this.#isWhole())) return;
    this.isBusy = true;
    try {
      this.flow.submitted(await session.api.submit(draft.request.id, draft.request.edition));
    } catch (cause) {
      await this.#refused(cause);
    } finally {
      this.isBusy = false;
    }
  }

  #check(): readonly Finding[] {
    const { loaded, flow } = this;
    const { draft } = flow;
    return loaded && draft ? this.#whole.of(loaded, draft, flow) : [];
  }

  /** Whether nothing is missing that can be known here; all that is, is told at once. */
  async #isWhole(): Promise<boolean> {
    const { isTicked } = this;
    this.told = isTicked ? '' : confirmTexts.in(this.language).tickNeeded;
    await this.#tell(this.#check());
    if (this.problems.length > 0) return false;
    if (!isTicked) this.renderRoot.querySelector<HTMLElement>('.tick input')?.focus();
    return isTicked;
  }

  /** What the register found wrong is told where it can be mended. */
  async #refused(cause: unknown): Promise<void> {
    const error = cause instanceof ApiError ? cause : undefined;
    if (error?.request && error.code === 'edition-conflict') this.flow.draft?.adopt(error.request);
    const places = (error?.errors ?? []).filter(({ path }) => /^\/(basic|workplace|education|qualification|files)\//.test(path));
    const explain = await loadCallSentences(this.language);
    if (places.length === 0) this.told = explain({ code: error?.code ?? 'storage-busy', params: error?.params });
    await this.#tell(places);
  }

  #found(problems: readonly Finding[]): void {
    this.problems = problems;
    for (const step of stepIds) this.flow.lacks(step, this.#of(step).length > 0);
  }

  async #tell(problems: readonly Finding[]): Promise<void> {
    this.#found(problems);
    this.isTold = true;
    await this.updateComplete;
    this.summary?.focus({ preventScroll: true });
    this.summary?.scrollIntoView({ block: 'start' });
  }
}
