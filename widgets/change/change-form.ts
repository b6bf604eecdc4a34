import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import '../form/define.ts';
import type { FieldChangeEvent } from '../form/field-change-event.ts';
import type { SectionForm } from '../form/section-form.ts';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { deskTexts } from '../locales/change.ts';
import { savedLine } from '../registration/saved-line.ts';
import { stepStyles } from '../registration/step.styles.ts';
import { surroundingsOf } from '../registration/surroundings.ts';
import { tip } from '../registration/tip.ts';
import { uploadPort } from '../registration/upload-port.ts';
import { whileConnected } from '../registration/while-connected.ts';
import { ApiError } from '../session/api-error.ts';
import { sessionTexts } from '../session/texts.ts';
import type { ChangePreview, RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import { radio } from '../styles/radio.ts';
import { asidesOf } from './asides.ts';
import { BureauChange, bureauPath } from './bureau-change.ts';
import { changeBanners } from './change-banners.ts';
import type { ChangeDialog } from './change-dialog.ts';
import type { ChangeFlow } from './change-flow.ts';
import { changeFormStyles } from './change-form.styles.ts';
import type { FormParts } from './form-parts.ts';
import { identityOffer } from './identity-offer.ts';
import { drawnFields, type ChangedSection } from './load-change-section.ts';
import { original, originalStyles } from './original.ts';
import { PhotoChange } from './photo-change.ts';
import { onwardHref } from './onward-href.ts';
import { propose } from './propose.ts';
import { SectionChange } from './section-change.ts';
import { loadChangeTips } from './tips.ts';
import { toldBanner, toldOf, type Told } from './told.ts';

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
  @state() private isBusy = false;
  @state() private preview?: ChangePreview;
  @state() private told?: Told;
  @state() private isDeclared = false;
  @state() private visit = 0;
  @query('accountant-section-form') private sectionForm?: SectionForm;
  @query('accountant-change-dialog') private dialog?: ChangeDialog;
  #change!: SectionChange;
  readonly #uploads = uploadPort({ session: () => this.flow.session, draft: () => this.#change.draft, language: () => this.language });
  readonly #surroundings = surroundingsOf(() => this.flow.session);
  readonly #parts = (): FormParts => ({ section: this.section, flow: this.flow, change: this.#change, uploads: this.#uploads, t: this.t });
  readonly #photo = new PhotoChange(this, this.#parts);
  readonly #bureau = new BureauChange(this, this.#parts);

  constructor() {
    super();
    whileConnected(this, { back: () => void this.#change.draft.flush(), gone: () => (this.#change.leave(), this.#uploads.release()) });
  }

  private get t() {
    return deskTexts.in(this.language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('request')) return;
    const { section, language, flow, request } = this;
    this.#change = new SectionChange({ section, language, flow, request, onChange: () => this.#draftChanged() });
    this.#photo.isWanted = this.#change.newPhoto !== undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, loaded, isOriginalShown, section, flow } = this;
    const { draft, kinds, record, was } = this.#change;
    if (this.isFailed) return html`<p role="alert">${sessionTexts.in(this.language).offline}</p><button type="button" @click=${this.#load}>${t.retry}</button>`;
    if (!loaded) return html`<p class="soft" role="status">${t.loading}</p>`;
    return html`${changeBanners({ draft, t, onSettle: (keep) => void this.#settle(keep) })}
      <div class="sides ${isOriginalShown ? 'both' : ''}">
        <div>${keyed(this.visit, this.#form(loaded))}</div>
        ${isOriginalShown ? original({ section, fields: loaded.section.definition.fields, record, was, authority: flow.record.authority, photo: flow.photo, t }) : nothing}
      </div>
      ${this.#foot()}
      <accountant-change-dialog .section=${section} .flow=${flow} .draft=${draft} .request=${draft.request} .preview=${this.preview} .kinds=${kinds}
        .uploads=${this.#uploads} .isEducationDeclared=${this.isDeclared} .explain=${loaded.section.explain} @change-refused=${this.#refused}></accountant-change-dialog>`;
  }

  #form({ section: loaded }: ChangedSection): TemplateResult {
    const { section, flow, t } = this;
    const { form, items, was, draft } = this.#change;
    const { fields } = loaded.definition;
    const drawn = drawnFields(section, form);
    const asides = asidesOf({ section, fields, form, changed: items.map(({ field }) => field), was, paperName: (kind) => this.#change.paperName(kind) ?? t.photo, t });
    return html`<accountant-section-form .section=${loaded} .form=${form} .today=${flow.today} .editable=${drawn} .asides=${asides}
      .others=${[...this.#bureau.missing, ...this.#photo.missing]} .labels=${{ '/files/photo': t.photo, [bureauPath]: t.authority }} .returned=${draft.request.returned?.fields ?? []} .surroundings=${this.#surroundings()}
      @field-change=${this.#typed} @summary-follow=${this.#follow}>
      <div slot="before">${tip(t.tip, this.tips)}${section === 'basic'
        ? identityOffer({ record: flow.record, form, fields, links: flow.links, t, asides, drawn, was, onAdopt: (values) => this.#change.adopt(values) })
        : nothing}</div>
      ${section === 'basic' ? html`<div slot="after">${this.#photo.render(loaded.explain)}</div>` : nothing}
      ${section === 'workplace' ? this.#bureau.render(loaded.explain) : nothing}
    </accountant-section-form>`;
  }

  #foot(): TemplateResult {
    const { t, isOriginalShown } = this;
    const { items, newPhoto, draft } = this.#change;
    const count = items.length + (newPhoto ? 1 : 0);
    return html`<div class="foot">
      ${toldBanner({ told: this.told, language: this.language, t, otherPortal: onwardHref(this.flow, this.section), isDeclared: this.isDeclared, onDeclare: (isDeclared) => (this.isDeclared = isDeclared) })}
      <p class="soft small">${count > 0 ? fill(t.changed, { n: count }) : nothing} <span role="status">${savedLine(draft, t)}</span></p>
      <div class="buttons">
        <button type="button" class="primary submit" aria-disabled=${this.isBusy ? 'true' : nothing} @click=${this.#submit}>${t.submit}</button>
        <button type="button" aria-expanded=${isOriginalShown ? 'true' : 'false'} @click=${this.#toggleOriginal}>${isOriginalShown ? t.originalHide : t.original}</button>
        ${count > 0 ? html`<button type="button" class="quiet" @click=${this.#reset}>${t.reset}</button>` : nothing}
      </div>
    </div>`;
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
    this.#bureau.follow(field);
  }

  #follow(event: CustomEvent<string>): void {
    const place = { '/files/photo': this.#photo.control, [bureauPath]: this.#bureau.card }[event.detail];
    if (!place) return;
    event.preventDefault();
    place.focus();
  }

  async #toggleOriginal(): Promise<void> {
    this.isOriginalShown = !this.isOriginalShown;
    await this.updateComplete;
    this.#focus('#original');
  }

  async #reset(): Promise<void> {
    this.#change.reset();
    if (this.#photo.isWanted) await this.#photo.keep();
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
    this.#bureau.demand();
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

  /** Opens the dialog on what the register makes of the change, unless something holds it up. */
  async #open(): Promise<void> {
    const { told, findings, preview } = await propose(this.#parts());
    if (told) return this.#tell(told);
    if (findings) return void (await this.sectionForm?.showFindings(findings));
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
}
