import type { Finding, Form, SectionId, SectionValues, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { ChangePlan } from '@accountant-register/schemas/rules/planChange.ts';
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { PhotoElement } from '../controls/photo/photo.ts';
import '../form/define.ts';
import type { FieldChangeEvent } from '../form/field-change-event.ts';
import type { SectionForm } from '../form/section-form.ts';
import { loadCallSentences } from '../form/sentences.ts';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { deskTexts } from '../locales/change.ts';
import { registrationTexts } from '../locales/registration.ts';
import { Draft } from '../registration/draft.ts';
import { LocalCopies } from '../registration/local-copy.ts';
import { savedLine } from '../registration/saved-line.ts';
import { tip } from '../registration/tip.ts';
import { uploadPort } from '../registration/upload-port.ts';
import { ApiError } from '../session/api-error.ts';
import { evidenceKinds } from '../session/evidence-kinds.ts';
import { sessionTexts } from '../session/texts.ts';
import type { ChangePreview, EvidenceKind, RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import { radio } from '../styles/radio.ts';
import { stepStyles } from '../registration/step.styles.ts';
import { answerText } from './answer-text.ts';
import { asidesOf } from './asides.ts';
import { educationBlock } from './education-block.ts';
import type { ChangeDialog } from './change-dialog.ts';
import { recordForm, type ChangeFlow } from './change-flow.ts';
import { changeFormStyles } from './change-form.styles.ts';
import { identityOffer } from './identity-offer.ts';
import { drawnFields, loadChangeSection, type ChangedSection } from './load-change-section.ts';
import { original, originalStyles } from './original.ts';
import { placeHref } from './place-memory.ts';
import { loadChangeTips } from './tips.ts';
import { changeTexts } from './texts.ts';

/**
 * The form of one section, filled with what is on record: marks at each field, the old answer under each changed one.
 *
 * @event change-submitted - The change was submitted; the detail is the request.
 */
export class ChangeForm extends BaseElement {
  static override texts = [deskTexts, changeTexts, sessionTexts, registrationTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, card, radio, stepStyles, originalStyles, changeFormStyles];

  @property() section: SectionId = 'basic';
  @property({ attribute: false }) flow!: ChangeFlow;
  /** The draft to begin from. */
  @property({ attribute: false }) request!: RequestDetail;
  @state() private loaded?: ChangedSection;
  @state() private was: { [field: string]: string } = {};
  @state() private kinds: readonly EvidenceKind[] = [];
  @state() private tips: readonly string[] = [];
  @state() private isFailed = false;
  @state() private isOriginalShown = false;
  @state() private isPhotoWanted = false;
  @state() private isBusy = false;
  @state() private preview?: ChangePreview;
  /** What holds the submission up beside the fields. */
  @state() private told?: { text?: string; isNote?: true; portal?: string; block?: ApiError['params'] };
  @state() private visit = 0;
  @query('accountant-section-form') private sectionForm?: SectionForm;
  @query('accountant-photo') private photo?: PhotoElement;
  @query('accountant-change-dialog') private dialog?: ChangeDialog;
  #draft!: Draft;
  #record: Form = {};
  readonly #uploads = uploadPort({ session: () => this.flow.session, draft: () => this.#draft, language: () => this.language });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    void this.#draft.flush();
    this.#draft.stop();
    this.#uploads.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('request')) return;
    // A form is made for one draft; what it holds afterwards is newer than what it was given.
    const { request, flow, section } = this;
    this.#record = { ...recordForm(flow.record), ...(request.record && { [section]: request.record }) };
    this.#draft = new Draft({ api: flow.session.api, request, copies: new LocalCopies(), onChange: () => this.#draftChanged() });
    this.isPhotoWanted = this.#newPhoto() !== undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const t = deskTexts.in(this.language);
    if (this.isFailed) return html`<p role="alert">${sessionTexts.in(this.language).offline}</p><button type="button" @click=${this.#load}>${t.retry}</button>`;
    if (!this.loaded) return html`<p class="soft" role="status">${t.loading}</p>`;
    return html`${this.#banners()}
      <div class="sides ${this.isOriginalShown ? 'both' : ''}">
        <div>${keyed(this.visit, this.#form(this.loaded))}</div>
        ${this.isOriginalShown ? html`<aside class="card filled" id="original" tabindex="-1" aria-labelledby="original-title"><h4 id="original-title">${t.originalTitle}</h4>${this.#original(this.loaded)}</aside>` : nothing}
      </div>
      ${this.#foot(this.loaded)}
      <accountant-change-dialog .section=${this.section} .flow=${this.flow} .draft=${this.#draft} .request=${this.#draft.request} .preview=${this.preview} .kinds=${this.kinds}
        .uploads=${this.#uploads} .explain=${this.loaded.section.explain} @change-refused=${this.#refused}></accountant-change-dialog>`;
  }

  #form({ section: loaded }: ChangedSection): TemplateResult {
    const t = deskTexts.in(this.language);
    const { section, flow, was } = this;
    const form = this.#values();
    const changed = this.#plan().items.map(({ field }) => field);
    const asides = asidesOf({ section, fields: loaded.definition.fields, form, changed, was, paperName: (kind) => this.#paperName(kind), t });
    return html`<accountant-section-form .section=${loaded} .form=${form} .today=${flow.today} .editable=${drawnFields(section, form)} .asides=${asides}
      .others=${this.#others()} .labels=${{ '/files/photo': t.photo }} .returned=${this.#draft.request.returned?.fields ?? []} .surroundings=${this.#surroundings()}
      @field-change=${this.#change} @summary-follow=${this.#follow}>
      <div slot="before">${tip(t.tip, this.tips)}${section === 'basic'
        ? identityOffer({ record: flow.record, form, fields: loaded.definition.fields, links: flow.links, t, asides, onAdopt: (values) => this.#adopt(values) })
        : nothing}</div>
      ${section === 'basic' ? html`<div slot="after">${this.#photos(loaded.explain)}</div>` : nothing}
      ${section === 'workplace'
        ? html`<accountant-bureau slot="after-${form.workplace?.isEmployed === false ? 'residenceRegion' : 'workRegion'}" .flow=${this.#bureauFlow()} .region=${regionOf(form) ?? ''}></accountant-bureau>`
        : nothing}
    </accountant-section-form>`;
  }

  #bureauFlow() {
    const { session, links, record } = this.flow;
    const otherPortal = links.otherPortal && placeHref(links.otherPortal, { register: record.register, section: 'workplace' });
    return { session, links: { ...links, otherPortal }, draft: this.#draft };
  }

  #photos(explain: ChangedSection['section']['explain']): TemplateResult {
    const t = deskTexts.in(this.language);
    const { flow } = this;
    if (!this.isPhotoWanted) {
      return html`<div class="photos">${flow.photo ? html`<img src=${flow.photo} alt=${t.photo}>` : nothing}
        <button type="button" @click=${this.#wantPhoto}><span class="star" aria-hidden="true">*</span>${t.photoChange}（${t.reviewed}）</button></div>`;
    }
    const stored = this.#newPhoto();
    const returned = this.#draft.request.returned;
    return html`<div class="photos">
      ${flow.photo ? html`<figure><img src=${flow.photo} alt=${t.photo}><figcaption>${t.photoBefore}</figcaption></figure>` : nothing}
      <div class="new"><p><strong>${t.photoAfter}</strong></p>
        <accountant-photo .stored=${stored?.id ?? ''} .remarks=${stored?.warnings ?? []} .port=${this.#uploads} .announce=${flow.announce} .explain=${explain}
          .returned=${returned?.files.includes('photo') ? returned.reason : ''}></accountant-photo>
        <button type="button" class="quiet" @click=${this.#keepPhoto}>${t.photoKeep}</button></div>
    </div>`;
  }

  #original({ section: loaded }: ChangedSection): TemplateResult {
    const { section, was, flow } = this;
    const { authority } = flow.record;
    return original({ section, fields: loaded.definition.fields, record: this.#record, was, authority, photo: flow.photo, t: deskTexts.in(this.language) });
  }

  #banners(): TemplateResult {
    const t = deskTexts.in(this.language);
    const draft = this.#draft;
    if (draft.state === 'conflict') {
      return html`<div class="banner" role="alert"><p>${t.conflict}</p><div class="buttons">
        <button type="button" class="primary" @click=${() => void this.#settle('theirs')}>${t.conflictTheirs}</button>
        <button type="button" @click=${() => void this.#settle('mine')}>${t.conflictMine}</button></div></div>`;
    }
    const { returned } = draft.request;
    return html`${returned ? html`<div class="banner"><p><strong>${t.returnReason}</strong> ${returned.reason}</p></div>` : nothing}`;
  }

  #foot(loaded: ChangedSection): TemplateResult {
    const t = deskTexts.in(this.language);
    const count = this.#plan().items.length + (this.#newPhoto() ? 1 : 0);
    return html`<div class="foot">
      ${this.#told(loaded)}
      <p class="soft small">${count > 0 ? fill(t.changed, { n: count }) : nothing} <span role="status">${savedLine(this.#draft, t)}</span></p>
      <div class="buttons">
        <button type="button" class="primary submit" aria-disabled=${this.isBusy ? 'true' : nothing} @click=${this.#submit}>${t.submit}</button>
        <button type="button" aria-expanded=${this.isOriginalShown ? 'true' : 'false'} @click=${this.#toggleOriginal}>${this.isOriginalShown ? t.originalHide : t.original}</button>
        ${count > 0 ? html`<button type="button" class="quiet" @click=${this.#reset}>${t.reset}</button>` : nothing}
      </div>
    </div>`;
  }

  #told(loaded: ChangedSection): TemplateResult | typeof nothing {
    const t = deskTexts.in(this.language);
    const { told, flow } = this;
    if (!told) return nothing;
    if (told.block) return educationBlock(told.block, this.language, t);
    const portal = told.portal as 'ningbo' | undefined;
    return html`<div class=${told.isNote ? 'banner' : 'banner bad'} role="alert" tabindex="-1" id="told"><p>${portal ? t[`otherPortal_${portal}`] : told.text}</p>
      ${portal && flow.links.otherPortal
        ? html`<p><a class="button" href=${placeHref(flow.links.otherPortal, { register: flow.record.register, section: loaded.section.definition.section })}>${t.otherPortal}</a></p>`
        : nothing}</div>`;
  }

  /** The whole form with what was typed in it. */
  #values(): Form {
    const { section } = this;
    return { ...this.#record, [section]: { ...this.#record[section], ...this.#draft.answers[section] } };
  }

  #plan(): Pick<ChangePlan, 'items'> {
    return this.loaded?.plan(this.#draft.answers[this.section] ?? {}) ?? { items: [] };
  }

  #newPhoto() {
    return this.#draft.request.files.find(({ kind }) => kind === 'photo');
  }

  #others(): Finding[] {
    return this.isPhotoWanted && !this.#newPhoto() ? [{ path: '/files/photo', code: 'file-missing', params: {} }] : [];
  }

  #surroundings() {
    const { api, portal } = this.flow.session;
    return { loadPiece: this.#loadPiece, lookUpEmployer: (code: string) => api.employer(code), ...(portal === 'ningbo' && { city: '330200' }) };
  }

  readonly #loadPiece = (piece: string): Promise<unknown> => this.flow.session.api.regions(piece);

  #paperName(kind: string): string {
    return kind === 'photo' ? deskTexts.in(this.language).photo : (this.kinds.find(({ code }) => code === kind)?.label ?? kind);
  }

  readonly #load = async (): Promise<void> => {
    const { section, language, flow } = this;
    this.isFailed = false;
    try {
      const [loaded, tips, kinds] = await Promise.all([
        loadChangeSection({ section, language, record: this.#record, today: flow.today }),
        loadChangeTips(language, flow.session.portal),
        evidenceKinds(flow.session.api, language),
        section === 'basic' && import('../controls/photo/define.ts'),
        section === 'workplace' && import('../registration/bureau-card.define.ts'),
        changeTexts.load(language),
      ]);
      const context = { language, t: changeTexts.in(language), loadPiece: this.#loadPiece };
      const record = this.#record[section] ?? {};
      const texts = loaded.section.definition.fields.map(async (field) => [field.id, await answerText(field, record[field.id], context)] as const);
      this.was = Object.fromEntries(await Promise.all(texts));
      this.kinds = kinds;
      this.tips = tips(section);
      this.loaded = loaded;
      await this.updateComplete;
      await this.sectionForm?.updateComplete;
      const mark = this.request.returned?.fields[0];
      if (mark) this.sectionForm?.focusField(mark);
    } catch {
      // Whatever did not come, the person can do one thing: try again.
      this.isFailed = true;
    }
  };

  #draftChanged(): void {
    if (this.#draft.state === 'refused') void this.#tellRefusal(this.#draft.code);
    this.requestUpdate();
  }

  #change({ field, value }: FieldChangeEvent): void {
    this.told = undefined;
    this.#draft.set(this.section, field, value);
  }

  #adopt(values: { [field: string]: Value }): void {
    for (const [field, value] of Object.entries(values)) this.#draft.set('basic', field, value);
  }

  #follow(event: CustomEvent<string>): void {
    if (event.detail !== '/files/photo') return;
    event.preventDefault();
    this.photo?.focus();
  }

  async #wantPhoto(): Promise<void> {
    this.isPhotoWanted = true;
    await this.updateComplete;
    await this.photo?.updateComplete;
    this.photo?.focus();
  }

  async #keepPhoto(): Promise<void> {
    if (this.#newPhoto()) await this.#uploads.remove('photo', 1);
    this.isPhotoWanted = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.photos button')?.focus();
  }

  async #toggleOriginal(): Promise<void> {
    this.isOriginalShown = !this.isOriginalShown;
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<HTMLElement>('#original');
    shown?.focus({ preventScroll: true });
    shown?.scrollIntoView({ block: 'nearest' });
  }

  async #reset(): Promise<void> {
    const record = this.#record[this.section] ?? {};
    const answers: SectionValues = this.#draft.answers[this.section] ?? {};
    for (const [field, value] of Object.entries(answers)) if (value !== (record[field] ?? null)) this.#draft.set(this.section, field, record[field] ?? null);
    if (this.isPhotoWanted) await this.#keepPhoto();
    this.told = { text: deskTexts.in(this.language).resetDone, isNote: true };
    // The fields are drawn anew, so that none keeps what was typed before.
    this.visit++;
  }

  async #settle(keep: 'theirs' | 'mine'): Promise<void> {
    await this.#draft.settle(keep);
    this.visit++;
  }

  async #submit(): Promise<void> {
    const t = deskTexts.in(this.language);
    if (this.isBusy) return;
    this.told = undefined;
    if (!(await this.sectionForm?.validate())) return;
    this.isBusy = true;
    try {
      if (!(await this.#draft.flush())) return await this.#tell({ text: t.notSaved });
      const preview = await this.flow.session.api.preview(this.#draft.request.id);
      if (preview.items.length === 0) return await this.#tell({ text: t.nothing, isNote: true });
      if (preview.findings.length > 0) return void (await this.sectionForm?.showFindings(preview.findings));
      if (preview.portal !== this.flow.session.portal) return await this.#tell({ portal: preview.portal, isNote: true });
      this.preview = preview;
      await this.updateComplete;
      await this.dialog?.show();
    } catch (cause) {
      await this.#fail(cause);
    } finally {
      this.isBusy = false;
    }
  }

  /** The register did not take it: the dialog has closed, and what is to do is told here. */
  async #refused({ detail: cause }: CustomEvent<unknown>): Promise<void> {
    const findings = cause instanceof ApiError ? cause.errors.filter(({ path }) => path.startsWith(`/${this.section}/`)) : [];
    if (findings.length > 0) await this.sectionForm?.showFindings(findings);
    else await this.#fail(cause);
  }

  async #fail(cause: unknown): Promise<void> {
    if (!(cause instanceof ApiError)) return this.#tell({ text: sessionTexts.in(this.language).offline });
    if (cause.code === 'continuing-education-open') return this.#tell({ block: cause.params });
    if (cause.code === 'portal-of-other-register') return this.#tell({ portal: String(cause.params.register), isNote: true });
    await this.#tellRefusal(cause.code, cause.params);
    if (cause.status === 409) this.flow.reload();
  }

  async #tellRefusal(code: string, params: ApiError['params'] = {}): Promise<void> {
    const explain = await loadCallSentences(this.language);
    await this.#tell({ text: explain({ code, params }) });
  }

  async #tell(told: ChangeForm['told']): Promise<void> {
    this.told = told;
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>('#told');
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  }

  readonly #flush = (): void => {
    void this.#draft.flush();
  };
}
