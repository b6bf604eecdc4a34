import type { Finding, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { PhotoElement } from '../controls/photo/photo.ts';
import '../form/define.ts';
import type { FieldChangeEvent } from '../form/field-change-event.ts';
import { loadSection, type LoadedSection } from '../form/load-section.ts';
import type { SectionForm } from '../form/section-form.ts';
import { controlTexts } from '../locales/controls.ts';
import { formTexts } from '../locales/form.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import type { BureauCard } from './bureau-card.ts';
import { identityCard, identityCardStyles } from './identity-card.ts';
import type { FileInfo } from '../session/types.ts';
import { StepElement } from './step-element.ts';
import { stepStyles } from './step.styles.ts';
import { fieldOf, standingMisfits } from './misfits.ts';
import { stepIds, stepOfPath } from './steps.ts';
import { surroundingsOf } from './surroundings.ts';
import { loadTips, tip } from './tip.ts';

const bureauPath = '/workplace/authority';

/** One of the four steps that ask for a section of the record; the first has the photo beside the fields. */
export class SectionStep extends StepElement {
  static override texts = [...StepElement.texts, controlTexts, formTexts] as (typeof StepElement)['texts'];
  static override styles = [base, button, card, stepStyles, identityCardStyles];

  @property() section: SectionId = 'basic';
  @state() private loaded?: LoadedSection;
  @state() private tips: readonly string[] = [];
  @state() private isFailed = false;
  @query('accountant-section-form') private sectionForm?: SectionForm;
  @query('accountant-photo') private photo?: PhotoElement;
  @query('accountant-bureau') private bureau?: BureauCard;
  readonly #surroundings = surroundingsOf(() => this.flow.session);
  /** Whether the person was told that the photo is missing. */
  #isPhotoTold = false;
  /** Whether the person was told to pick one of several bureaus. */
  @state() private isPickTold = false;

  /** Left by another way than the button that checks it, it may lack something. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { flow, loaded, section } = this;
    if (loaded) flow.lacks(section, [...loaded.check(flow.form, flow.today), ...this.#others()].length > 0);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('section')) void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, loaded, flow } = this;
    const { draft } = flow;
    return html`<h2 class="title" tabindex="-1">${t[`step_${this.section}`]}</h2>
      ${this.isFailed ? html`<p role="alert">${controlTexts.in(this.language).loadFailed}</p><button type="button" @click=${this.#load}>${t.retry}</button>` : nothing}
      ${loaded
        ? html`<accountant-section-form .section=${loaded} .form=${flow.form} .today=${flow.today} .others=${this.#others()} .labels=${{ '/files/photo': t.missingPhoto, [bureauPath]: t.bureauTitle }}
              .returned=${draft?.request.returned?.fields ?? []} .surroundings=${this.#surroundings()}
              @field-change=${this.#change} @field-focus=${this.#visit} @summary-follow=${this.#follow}>
              <div slot="before">${tip(t.tip, this.tips)}${this.#gone(loaded)}${this.section === 'basic' ? this.#identity(loaded) : nothing}</div>
              ${this.section === 'basic' ? html`<div slot="after">${this.#photo(loaded)}</div>` : nothing}
              ${this.section === 'workplace' ? this.#bureau(loaded) : nothing}
            </accountant-section-form>
            <div class="steps">
              <button type="button" @click=${this.#back}>${t.back}</button>
              <button type="button" class="primary next" @click=${this.#next}>${t.next}</button>
            </div>`
        : html`<p class="soft holding" role="status">${this.isFailed ? '' : t.loading}</p>`}`;
  }

  #identity(loaded: LoadedSection): TemplateResult {
    const { yes, no } = controlTexts.in(this.language);
    const { form, links } = this.flow;
    return identityCard({ definition: loaded.definition, form, links, texts: formTexts.in(this.language), names: { lists: loaded.lists, yes, no } });
  }

  /** Answers that the form no longer asks for: shown, until the person takes them away. */
  #gone({ explain }: LoadedSection): TemplateResult | typeof nothing {
    const { draft } = this.flow;
    const gone = standingMisfits(draft).filter(({ path, code }) => code === 'field-gone' && stepOfPath(path) === this.section);
    if (gone.length === 0) return nothing;
    const value = (path: string) => String(draft?.answers[this.section]?.[fieldOf(path)] ?? '');
    return html`<div class="card gone" tabindex="-1">${gone.map((misfit) => html`<p>${explain(misfit, value(misfit.path))}
      <button type="button" @click=${() => draft?.set(this.section, fieldOf(misfit.path), null)}>${this.t.removeAnswer}</button></p>`)}</div>`;
  }

  #photo(loaded: LoadedSection): TemplateResult {
    const { draft, uploads, announce } = this.flow;
    const stored = this.#storedPhoto;
    const returned = draft?.request.returned;
    return html`<accountant-photo id="photo" .stored=${stored?.id ?? ''} .remarks=${stored?.warnings ?? []} .port=${uploads} .announce=${announce} .explain=${loaded.explain}
      .returned=${returned?.files.includes('photo') ? returned.reason : ''}
      .error=${live(this.#photoError)}></accountant-photo>`;
  }

  get #storedPhoto(): FileInfo | undefined {
    return this.flow.draft?.request.files.find(({ kind }) => kind === 'photo');
  }

  get #photoError(): string {
    const isTold = this.#isPhotoTold && !this.#storedPhoto;
    return (isTold && this.loaded?.explain({ code: 'file-missing' }, this.t.missingPhoto)) || '';
  }

  #tellOfPhoto(): void {
    this.#isPhotoTold = true;
    if (this.photo) this.photo.error = this.#photoError;
  }

  #bureau({ explain }: LoadedSection): TemplateResult {
    const { form } = this.flow;
    const field = form.workplace?.isEmployed === false ? 'residenceRegion' : 'workRegion';
    return html`<accountant-bureau slot="after-${field}" id="authority" .flow=${this.flow} .region=${this.#region} .picked=${form.workplace?.authority ?? ''}
      .error=${this.isPickTold ? explain({ code: 'required' }, this.t.bureauTitle, { control: 'choice' }) : ''} @bureau-pick=${this.#pick}></accountant-bureau>`;
  }

  /** What is missing beside the fields. */
  #others(): Finding[] {
    if (this.isPickTold) return [{ path: bureauPath, code: 'required-choice', params: {} }];
    return this.section === 'basic' && !this.#storedPhoto ? [{ path: '/files/photo', code: 'file-missing', params: {} }] : [];
  }

  readonly #load = async (): Promise<void> => {
    const { section, language, flow } = this;
    this.loaded = undefined;
    this.isFailed = false;
    this.#isPhotoTold = false;
    try {
      const [loaded, tips] = await Promise.all([
        loadSection(section, language, flow.form),
        loadTips(language, flow.session, section),
        section === 'basic' && import('../controls/photo/define.ts'),
        section === 'workplace' && import('./bureau-card.define.ts'),
      ]);
      if (section !== this.section) return;
      this.loaded = loaded;
      this.tips = tips;
      await this.updateComplete;
      await this.#greet();
    } catch {
      // Whatever did not come, the person can do one thing: try again.
      this.isFailed = true;
    }
  };

  /** Leads to the place that the arrival names, such as a line of the summary that was followed, or the first that the reviewer marked. */
  async #greet(): Promise<void> {
    const { path } = this.arrival;
    const lost = standingMisfits(this.flow.draft).filter((misfit) => misfit.code === 'value-gone' && stepOfPath(misfit.path) === this.section);
    const findings = this.arrival.findings?.length ? this.arrival.findings : lost;
    const form = this.sectionForm;
    await form?.updateComplete;
    if (findings.length > 0) {
      if (findings.some((finding) => finding.path === '/files/photo')) this.#tellOfPhoto();
      this.isPickTold = findings.some((finding) => finding.path === bureauPath);
      await form?.showFindings(findings);
      if (findings === lost) return;
    }
    const beside = this.#beside(path);
    // Its words may be on their way yet, and before it is drawn there is nothing in it to focus.
    await beside?.updateComplete;
    if (beside) beside.focus();
    else if (path && this.renderRoot.querySelector('.gone') && !form?.has(path)) this.renderRoot.querySelector<HTMLElement>('.gone')?.focus();
    else if (path) form?.focusField(path);
  }

  /** The form shows what was typed in it; only what hangs on the answers beside the form is drawn anew. */
  #change({ field, value }: FieldChangeEvent): void {
    const before = this.#region;
    this.flow.draft?.set(this.section, field, value);
    if (this.#region === before && field !== 'isEmployed') return;
    this.isPickTold = false;
    this.requestUpdate();
  }

  get #region(): string {
    return (this.section === 'workplace' && regionOf(this.flow.form)) || '';
  }

  #visit({ detail }: CustomEvent<string>): void {
    this.flow.draft?.visit(`${this.section}-${detail}`);
  }

  #pick({ detail }: CustomEvent<string>): void {
    this.flow.draft?.set('workplace', 'authority', detail);
    this.isPickTold = false;
  }

  #follow(event: CustomEvent<string>): void {
    const place = this.#beside(event.detail);
    if (!place) return;
    event.preventDefault();
    place.focus();
  }

  /** What stands beside the fields and has a path of its own. */
  #beside(path = ''): PhotoElement | BureauCard | null | undefined {
    return { '/files/photo': this.photo, [bureauPath]: this.bureau }[path];
  }

  #back(): void {
    this.flow.go(stepIds[stepIds.indexOf(this.section) - 1] ?? 'notice');
  }

  async #next(): Promise<void> {
    this.#tellOfPhoto();
    this.isPickTold = this.bureau?.isOpen === true;
    await this.updateComplete;
    if (!(await this.sectionForm?.validate())) return;
    this.flow.go(stepIds[stepIds.indexOf(this.section) + 1] ?? 'confirm');
  }
}
