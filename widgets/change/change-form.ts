import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts';
import type { Finding, SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { PhotoElement } from '../controls/photo/photo.ts';
import '../form/define.ts';
import type { FieldChangeEvent } from '../form/field-change-event.ts';
import type { SectionForm } from '../form/section-form.ts';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { deskTexts } from '../locales/change.ts';
import type { BureauCard } from '../registration/bureau-card.ts';
import { savedLine } from '../registration/saved-line.ts';
import { stepStyles } from '../registration/step.styles.ts';
import { tip } from '../registration/tip.ts';
import { uploadPort } from '../registration/upload-port.ts';
import { ApiError } from '../session/api-error.ts';
import { sessionTexts } from '../session/texts.ts';
import type { ChangePreview, RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import { radio } from '../styles/radio.ts';
import { asidesOf } from './asides.ts';
import type { ChangeDialog } from './change-dialog.ts';
import type { ChangeFlow } from './change-flow.ts';
import { changeFormStyles } from './change-form.styles.ts';
import { identityOffer } from './identity-offer.ts';
import { drawnFields, type ChangedSection } from './load-change-section.ts';
import { original, originalStyles } from './original.ts';
import { photoChange } from './photo-change.ts';
import { placeHref } from './place-href.ts';
import { SectionChange } from './section-change.ts';
import { loadChangeTips } from './tips.ts';
import { toldBanner, toldOf, type Told } from './told.ts';

const bureauPath = '/workplace/authority';

/**
 * The form of one section, filled with what is on record: marks at each field, the old answer under each changed one.
 *
 * @event change-submitted - The change was submitted; the detail is the request.
 */
export class ChangeForm extends BaseElement {
  static override texts = [deskTexts, sessionTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, card, radio, stepStyles, originalStyles, changeFormStyles];

  @property() section: SectionId = 'basic';
  @property({ attribute: false }) flow!: ChangeFlow;
  /** The draft to begin from. */
  @property({ attribute: false }) request!: RequestDetail;
  @state() private loaded?: ChangedSection;
  @state() private tips: readonly string[] = [];
  @state() private isFailed = false;
  @state() private isOriginalShown = false;
  @state() private isPhotoWanted = false;
  /** Whether the person was told to pick one of several bureaus. */
  @state() private isPickTold = false;
  @state() private isBusy = false;
  @state() private preview?: ChangePreview;
  @state() private told?: Told;
  @state() private isDeclared = false;
  @state() private visit = 0;
  @query('accountant-section-form') private sectionForm?: SectionForm;
  @query('accountant-photo') private photo?: PhotoElement;
  @query('accountant-bureau') private bureau?: BureauCard;
  @query('accountant-change-dialog') private dialog?: ChangeDialog;
  #change!: SectionChange;
  readonly #uploads = uploadPort({ session: () => this.flow.session, draft: () => this.#change.draft, language: () => this.language });

  private get t() {
    return deskTexts.in(this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    void this.#change.draft.flush();
    this.#change.draft.stop();
    this.#uploads.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('request')) return;
    const { section, language, flow, request } = this;
    this.#change = new SectionChange({ section, language, flow, request, onChange: () => this.#draftChanged() });
    this.isPhotoWanted = this.#change.newPhoto !== undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, loaded, isOriginalShown } = this;
    const { draft, kinds } = this.#change;
    if (this.isFailed) return html`<p role="alert">${sessionTexts.in(this.language).offline}</p><button type="button" @click=${this.#load}>${t.retry}</button>`;
    if (!loaded) return html`<p class="soft" role="status">${t.loading}</p>`;
    return html`${this.#banners()}
      <div class="sides ${isOriginalShown ? 'both' : ''}">
        <div>${keyed(this.visit, this.#form(loaded))}</div>
        ${isOriginalShown ? this.#original(loaded) : nothing}
      </div>
      ${this.#foot()}
      <accountant-change-dialog .section=${this.section} .flow=${this.flow} .draft=${draft} .request=${draft.request} .preview=${this.preview} .kinds=${kinds}
        .uploads=${this.#uploads} .isEducationDeclared=${this.isDeclared} .explain=${loaded.section.explain} @change-refused=${this.#refused}></accountant-change-dialog>`;
  }

  #form({ section: loaded }: ChangedSection): TemplateResult {
    const { section, flow, t } = this;
    const { form, items, was, draft } = this.#change;
    const { fields } = loaded.definition;
    const drawn = drawnFields(section, form);
    const asides = asidesOf({ section, fields, form, changed: items.map(({ field }) => field), was, paperName: (kind) => this.#change.paperName(kind) ?? t.photo, t });
    return html`<accountant-section-form .section=${loaded} .form=${form} .today=${flow.today} .editable=${drawn} .asides=${asides}
      .others=${this.#others()} .labels=${{ '/files/photo': t.photo, [bureauPath]: t.authority }} .returned=${draft.request.returned?.fields ?? []} .surroundings=${this.#surroundings()}
      @field-change=${this.#typed} @summary-follow=${this.#follow}>
      <div slot="before">${tip(t.tip, this.tips)}${section === 'basic'
        ? identityOffer({ record: flow.record, form, fields, links: flow.links, t, asides, drawn, was, onAdopt: (values) => this.#adopt(values) })
        : nothing}</div>
      ${section === 'basic' ? html`<div slot="after">${this.#photos(loaded.explain)}</div>` : nothing}
      ${section === 'workplace'
        ? html`<accountant-bureau slot="after-${form.workplace?.isEmployed === false ? 'residenceRegion' : 'workRegion'}" .flow=${this.#bureauFlow()} .region=${regionOf(form) ?? ''}
            .picked=${form.workplace?.authority ?? ''} .error=${this.isPickTold ? loaded.explain({ code: 'required' }, t.authority, { control: 'choice' }) : ''} @bureau-pick=${this.#pick}></accountant-bureau>`
        : nothing}
    </accountant-section-form>`;
  }

  #photos(explain: ChangedSection['section']['explain']): TemplateResult {
    return photoChange({
      old: this.flow.photo,
      isWanted: this.isPhotoWanted,
      request: this.#change.draft.request,
      uploads: this.#uploads,
      explain,
      announce: this.flow.announce,
      t: this.t,
      onWant: () => void this.#wantPhoto(),
      onKeep: () => void this.#keepPhoto(),
    });
  }

  #original({ section: loaded }: ChangedSection): TemplateResult {
    const { section, t, flow } = this;
    const { record, was } = this.#change;
    return html`<aside class="card filled" id="original" tabindex="-1" aria-labelledby="original-title"><h4 id="original-title">${t.originalTitle}</h4>
      ${original({ section, fields: loaded.definition.fields, record, was, authority: flow.record.authority, photo: flow.photo, t })}</aside>`;
  }

  #banners(): TemplateResult | typeof nothing {
    const { t } = this;
    const { state, request } = this.#change.draft;
    if (state === 'conflict') {
      return html`<div class="banner" role="alert"><p>${t.conflict}</p><div class="buttons">
        <button type="button" class="primary" @click=${() => void this.#settle('theirs')}>${t.conflictTheirs}</button>
        <button type="button" @click=${() => void this.#settle('mine')}>${t.conflictMine}</button></div></div>`;
    }
    return request.returned ? html`<div class="banner"><p><strong>${t.returnReason}</strong> ${request.returned.reason}</p></div>` : nothing;
  }

  #foot(): TemplateResult {
    const { t, isOriginalShown } = this;
    const { items, newPhoto, draft } = this.#change;
    const count = items.length + (newPhoto ? 1 : 0);
    return html`<div class="foot">
      ${toldBanner({ told: this.told, language: this.language, t, otherPortal: this.#otherPortal, isDeclared: this.isDeclared, onDeclare: (isDeclared) => (this.isDeclared = isDeclared) })}
      <p class="soft small">${count > 0 ? fill(t.changed, { n: count }) : nothing} <span role="status">${savedLine(draft, t)}</span></p>
      <div class="buttons">
        <button type="button" class="primary submit" aria-disabled=${this.isBusy ? 'true' : nothing} @click=${this.#submit}>${t.submit}</button>
        <button type="button" aria-expanded=${isOriginalShown ? 'true' : 'false'} @click=${this.#toggleOriginal}>${isOriginalShown ? t.originalHide : t.original}</button>
        ${count > 0 ? html`<button type="button" class="quiet" @click=${this.#reset}>${t.reset}</button>` : nothing}
      </div>
    </div>`;
  }

  #bureauFlow() {
    const { session, links } = this.flow;
    return { session, links: { ...links, otherPortal: this.#otherPortal }, draft: this.#change.draft };
  }

  /** Where this very section goes on in the other portal. */
  get #otherPortal(): string | undefined {
    const { links, record } = this.flow;
    return links.otherPortal && placeHref(links.otherPortal, { register: record.register, section: this.section });
  }

  #surroundings() {
    const { portal } = this.flow.session;
    return { loadPiece: this.#loadPiece, lookUpEmployer: this.#lookUpEmployer, ...(portal === 'ningbo' && { city: '330200' }) };
  }

  readonly #loadPiece = (piece: string): Promise<unknown> => this.flow.session.api.regions(piece);

  readonly #lookUpEmployer = (code: string): Promise<{ name: string } | null> => this.flow.session.api.employer(code);

  /** What is missing beside the fields. */
  #others(): Finding[] {
    if (this.isPickTold) return [{ path: bureauPath, code: 'required-choice', params: {} }];
    return this.isPhotoWanted && !this.#change.newPhoto ? [{ path: '/files/photo', code: 'file-missing', params: {} }] : [];
  }

  readonly #load = async (): Promise<void> => {
    const { section, language, flow } = this;
    this.isFailed = false;
    try {
      const [loaded, tips] = await Promise.all([
        this.#change.load(),
        loadChangeTips(language, flow.session, section),
        section === 'basic' && import('../controls/photo/define.ts'),
        section === 'workplace' && import('../registration/bureau-card.define.ts'),
      ]);
      this.tips = tips;
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
    const { state, code } = this.#change.draft;
    if (state === 'refused') void this.#fail(new ApiError(422, { code }));
    this.requestUpdate();
  }

  #typed({ field, value }: FieldChangeEvent): void {
    this.told = undefined;
    this.#change.set(field, value);
    // Who was chosen for another region is not in charge of this one.
    const { form, record } = this.#change;
    const own = record.workplace?.authority ?? null;
    if (!['isEmployed', 'workRegion', 'residenceRegion'].includes(field)) return;
    this.isPickTold = false;
    if ((form.workplace?.authority ?? null) !== own) this.#change.set('authority', own);
  }

  #pick({ detail }: CustomEvent<string>): void {
    this.#change.set('authority', detail);
    this.isPickTold = false;
  }

  #adopt(values: { [field: string]: Value }): void {
    for (const [field, value] of Object.entries(values)) this.#change.set(field, value);
  }

  #follow(event: CustomEvent<string>): void {
    const place = { '/files/photo': this.photo, [bureauPath]: this.bureau }[event.detail];
    if (!place) return;
    event.preventDefault();
    place.focus();
  }

  async #wantPhoto(): Promise<void> {
    this.isPhotoWanted = true;
    await this.updateComplete;
    await this.photo?.updateComplete;
    this.photo?.focus();
  }

  async #keepPhoto(): Promise<void> {
    if (this.#change.newPhoto) await this.#uploads.remove('photo', 1);
    this.isPhotoWanted = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.photos button')?.focus();
  }

  async #toggleOriginal(): Promise<void> {
    this.isOriginalShown = !this.isOriginalShown;
    await this.updateComplete;
    this.#focus('#original');
  }

  async #reset(): Promise<void> {
    this.#change.reset();
    if (this.isPhotoWanted) await this.#keepPhoto();
    // The fields are drawn anew, so that none keeps what was typed before.
    this.visit++;
    await this.#tell({ text: this.t.resetDone, isNote: true });
  }

  async #settle(keep: 'theirs' | 'mine'): Promise<void> {
    await this.#change.draft.settle(keep);
    this.visit++;
  }

  async #submit(): Promise<void> {
    if (this.isBusy) return;
    this.told = undefined;
    this.isPickTold = this.bureau?.isOpen === true;
    await this.updateComplete;
    if (!(await this.sectionForm?.validate())) return;
    this.isBusy = true;
    try {
      await this.#open();
    } catch (cause) {
      await this.#fail(cause);
    } finally {
      this.isBusy = false;
    }
  }

  /** Opens the dialog on what the register makes of the change, unless there is nothing to submit or not here. */
  async #open(): Promise<void> {
    const { t, flow } = this;
    const { draft } = this.#change;
    if (!(await draft.flush())) return this.#tell({ text: t.notSaved });
    const preview = await flow.session.api.preview(draft.request.id);
    if (preview.items.length === 0) return this.#tell({ text: t.nothing, isNote: true });
    if (preview.findings.length > 0) return void (await this.sectionForm?.showFindings(preview.findings));
    if (preview.portal !== flow.session.portal) return this.#tell({ portal: preview.portal, isNote: true });
    this.preview = preview;
    await this.updateComplete;
    await this.dialog?.show();
  }

  /** The register did not take it: the dialog has closed, and what is to do is told here. */
  async #refused({ detail: cause }: CustomEvent<unknown>): Promise<void> {
    const findings = cause instanceof ApiError ? cause.errors.filter(({ path }) => path.startsWith(`/${this.section}/`)) : [];
    if (findings.length > 0) await this.sectionForm?.showFindings(findings);
    else await this.#fail(cause);
  }

  async #fail(cause: unknown): Promise<void> {
    await this.#tell(await toldOf(cause, this.language));
    // Somebody was there before: what stands in the section now is fetched.
    if (cause instanceof ApiError && cause.status === 409) this.flow.reload();
  }

  async #tell(told: Told): Promise<void> {
    this.told = told;
    await this.updateComplete;
    this.#focus('#told');
  }

  #focus(selector: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  }

  readonly #flush = (): void => {
    void this.#change.draft.flush();
  };
}
