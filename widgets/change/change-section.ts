import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadCallSentences } from '../form/sentences.ts';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { deskTexts } from '../locales/change.ts';
import { AccountantSubmittedEvent } from '../registration/events/submitted.ts';
import { ApiError } from '../session/api-error.ts';
import { formatDay } from '../session/format-moment.ts';
import { sessionTexts } from '../session/texts.ts';
import type { RequestDetail, RequestSummary } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import type { ChangeFlow } from './change-flow.ts';
import { changeSectionStyles } from './change-section.styles.ts';
import { ItemPhotos } from './item-photos.ts';
import { itemsTable, itemsTableStyles } from './items-table.ts';
import { markedLabels } from './marked-labels.ts';
import { onwardHref } from './onward-href.ts';

/** The steps a person may take with a case that stands. */
type Step = 'withdraw' | 'mend' | 'cancel' | 'acknowledge';

/**
 * One section of 信息变更: its form while it is open; else what became of the change that was submitted.
 *
 * @event record-changed - Something was submitted or decided.
 */
export class ChangeSection extends BaseElement {
  static override texts = [deskTexts, sessionTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, itemsTableStyles, changeSectionStyles];

  @property() section: SectionId = 'basic';
  @property({ attribute: false }) flow!: ChangeFlow;
  /** The change that stands or is being made. */
  @state() private request?: RequestDetail;
  @state() private marks: readonly string[] = [];
  /** What was just done, told above what stands there now. */
  @state() private told = '';
  @state() private failure = '';
  @state() private isBusy = false;
  #isLoading = false;
  readonly #photos = new ItemPhotos(this, () => this.flow.session.api);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.request?.status !== 'draft') this.#photos.fetch(this.request?.items);
    const before = changed.get('flow');
    if (!before || before.record === this.flow.record || this.isBusy) return;
    // The record came anew: what stands there now may be another case, or the same one decided.
    const { id, status } = this.#own() ?? {};
    const isOther = id !== undefined ? id !== this.request?.id || status !== this.request.status : this.request !== undefined && this.request.status !== 'draft';
    if (isOther) void this.#load();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#load();
    this.#focusTitle();
  }

  protected override render(): TemplateResult {
    const t = deskTexts.in(this.language);
    return html`<h3 class="title" tabindex="-1">${t[`section_${this.section}`]}</h3>
      <div role="status">${this.told ? html`<p class="told">✓ ${this.told}</p>` : nothing}</div>
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing} ${this.#content()}`;
  }

  #content(): TemplateResult {
    const t = deskTexts.in(this.language);
    const { request, flow, section } = this;
    const { record, session } = flow;
    const { reason } = record.sections[section];
    if (reason === 'transfer') return html`<p class="waiting">${t.otherOpen}</p>`;
    if (!request && reason === 'frozen') return html`<p class="waiting">${fill(t.frozen, { bureau: [record.authority?.name, record.authority?.phone].filter(Boolean).join(' ') })}</p>`;
    if (!request && this.#isElsewhere()) return this.#elsewhere();
    if (!request && flow.noticeVersion === undefined) return html`<button type="button" class="primary" @click=${this.#wantNotice}>${t.readNotice}</button>`;
    if (!request) return this.failure ? html`<button type="button" @click=${this.#load}>${t.retry}</button>` : html`<p class="soft" role="status">${t.loading}</p>`;
    if (request.status === 'draft') {
      return html`${section === 'workplace' && session.portal !== record.register ? html`<p class="hint">${fill(t.transferHere, { region: t[`region_${session.portal}`] })}</p>` : nothing}
        <accountant-change-form .section=${section} .flow=${flow} .request=${request} @change-submitted=${this.#submitted}></accountant-change-form>`;
    }
    return this.#standing(request);
  }

  /** Only a move to this portal's register is made here; all else where the record lies. */
  #isElsewhere(): boolean {
    const { record, session } = this.flow;
    return session.portal !== record.register && this.section !== 'workplace' && !record.sections[this.section].request;
  }

  #elsewhere(): TemplateResult {
    const t = deskTexts.in(this.language);
    const onward = onwardHref(this.flow, this.section);
    return html`<div class="case"><p>${t[`otherPortal_${this.flow.record.register}`]}</p>
      ${onward ? html`<p><a class="button primary" href=${onward}>${t.otherPortal}</a></p>` : nothing}</div>`;
  }

  #standing(request: RequestDetail): TemplateResult {
    const t = deskTexts.in(this.language);
    const { status } = request;
    if (status === 'returned') {
      return html`<div class="case returned"><p><strong>↩ ${t.returned}</strong></p>
          <p class="reason"><strong>${t.returnReason}</strong><br>${request.returned?.reason}</p>
          ${this.marks.length > 0 ? html`<p>${t.returnMarks}${this.marks.join(t.comma)}</p>` : nothing}
          <div class="buttons">${this.#step('mend', t.continueChange, true)}${this.#step('cancel', t.cancel)}</div></div>
        ${this.#items(request)}`;
    }
    if (status === 'approved') {
      return html`<div class="case good"><p><strong>✓ ${t.approved}</strong></p><div class="buttons">${this.#step('acknowledge', t.acknowledge, true)}</div></div>
        ${this.#items(request)}`;
    }
    return html`<p class="waiting"><strong>${t.waiting}</strong></p>
      <p class="soft">${[fill(t.receipt, { receipt: request.receipt }), request.authority && `${request.authority.name} ${request.authority.phone}`,
        this.#due(request)].filter(Boolean).join(' · ')}</p>
      ${this.#items(request)}
      ${status === 'submitted' ? html`<div class="buttons">${this.#step('withdraw', t.withdraw)}</div>` : nothing}`;
  }

  #due({ dueOn, authority }: RequestDetail): string {
    const t = deskTexts.in(this.language);
    return dueOn ? fill(dueOn < this.flow.today ? t.overdue : t.due, { due: formatDay(dueOn, this.language), bureau: authority?.name ?? t.authority }) : '';
  }

  /** What waits, and what went into force at the submission already. */
  #items({ items = [], status }: RequestDetail): TemplateResult {
    const t = deskTexts.in(this.language);
    const isWaiting = status === 'submitted' || status === 'reviewing';
    const part = (caption: string, waits: boolean) => {
      const some = items.filter((item) => item.waits === waits);
      return some.length > 0 ? html`<h4>${caption}</h4>${itemsTable({ items: some, language: this.language, texts: t, caption, photos: this.#photos.addresses })}` : nothing;
    };
    return html`${part(isWaiting ? t.waitingItems : t.decidedItems, true)}${part(t.appliedItems, false)}`;
  }

  #step(step: Step, label: string, isPrimary = false): TemplateResult {
    return html`<button type="button" class=${isPrimary ? 'primary' : ''} aria-disabled=${this.isBusy ? 'true' : nothing} @click=${() => void this.#take(step)}>${label}</button>`;
  }

  readonly #load = async (): Promise<void> => {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      let record;
      do {
        ({ record } = this.flow);
        await this.#fetch();
        // Where the record came anew meanwhile, what it tells of counts.
      } while (this.flow.record !== record);
    } finally {
      this.#isLoading = false;
    }
  };

  async #fetch(): Promise<void> {
    const { flow, section } = this;
    const { record, session, noticeVersion } = flow;
    const { isOpen } = record.sections[section];
    const request = this.#own();
    this.failure = '';
    if (!request && this.request?.status !== 'draft') this.request = undefined;
    try {
      if (request) this.request = await session.api.request(request.id);
      else if (isOpen && !this.#isElsewhere() && noticeVersion !== undefined) {
        this.request = await session.api.openChange({ register: record.register, section, portal: session.portal, noticeVersion });
      }
      await this.#nameMarks();
    } catch (cause) {
      // Made from another page meanwhile: that one is shown.
      if (cause instanceof ApiError && cause.code === 'section-pending' && cause.request) this.request = cause.request;
      else await this.#fail(cause);
    }
  }

  /** The change that the record tells of for this section; a move under way stands in its own section alone. */
  #own(): RequestSummary | undefined {
    const { reason, request } = this.flow.record.sections[this.section];
    return reason === 'transfer' ? undefined : request;
  }

  async #nameMarks(): Promise<void> {
    const { returned } = this.request ?? {};
    this.marks = returned ? await markedLabels(returned, this.section, this.language, this.flow.session.api) : [];
  }

  async #take(step: Step): Promise<void> {
    const { request, flow } = this;
    const t = deskTexts.in(this.language);
    if (!request || this.isBusy) return;
    this.isBusy = true;
    this.failure = '';
    try {
      const answer = await flow.session.api[step](request.id);
      flow.reload();
      // 【确认】 leaves the change, as the guide has it.
      if (step === 'acknowledge') return void this.dispatchEvent(new CustomEvent('desk-left', { bubbles: true, composed: true }));
      this.told = { withdraw: t.withdrawn, cancel: t.cancelled, mend: '' }[step];
      if (step === 'mend') this.request = answer;
      else await this.#begin();
    } catch (cause) {
      await this.#fail(cause);
    } finally {
      this.isBusy = false;
    }
    this.#focusTitle();
  }

  /** The section is open again: a new change may begin. */
  async #begin(): Promise<void> {
    const { session, record, noticeVersion } = this.flow;
    this.request = undefined;
    if (noticeVersion === undefined) return;
    this.request = await session.api.openChange({ register: record.register, section: this.section, portal: session.portal, noticeVersion });
  }

  async #submitted({ detail: request }: CustomEvent<RequestDetail>): Promise<void> {
    const t = deskTexts.in(this.language);
    const isApplied = request.status === 'applied';
    const isMixed = request.items?.some(({ waits }) => !waits);
    this.told = isApplied ? t.applied : isMixed ? t.submitted : t.submittedAll;
    this.dispatchEvent(new AccountantSubmittedEvent(request.id, request.receipt));
    this.flow.reload();
    this.request = request;
    if (isApplied) await this.#begin();
    this.#focusTitle();
  }

  async #fail(cause: unknown): Promise<void> {
    const isRefused = cause instanceof ApiError;
    this.failure = isRefused ? (await loadCallSentences(this.language))(cause) : sessionTexts.in(this.language).offline;
    if (!isRefused) return;
    // Decided or done elsewhere meanwhile: what stands there now is fetched.
    if (cause.status === 409) this.flow.reload();
  }

  #wantNotice(): void {
    this.dispatchEvent(new CustomEvent('notice-wanted'));
  }

  #focusTitle(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.title')?.focus());
  }
}
