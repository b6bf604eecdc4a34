import evidenceKinds from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json';
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { failureSentence } from '../session/failure.ts';
import { formatMoment } from '../session/format-moment.ts';
import type { Session } from '../session/session.ts';
import { sessionTexts } from '../session/texts.ts';
import type { HistoryDetail, HistoryEntry, RegisterId } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { card } from '../styles/card.ts';
import { field } from '../styles/field.ts';
import { everything, narrow, stateOf, type HistoryFilter } from './history-filter.ts';
import { historyStyles } from './history.styles.ts';
import { ItemPhotos } from './item-photos.ts';
import { itemsTable, itemsTableStyles } from './items-table.ts';
import { viewTexts } from './view-texts.ts';

const whats = ['registration', ...sectionIds, 'transfer', 'correction'] as const;
const states = ['submitted', 'returned', 'approved', 'applied', 'cancelled'] as const;

/**
 * @summary 历史记录: every submission and correction of a record, to be narrowed, each with its details.
 * @csspart entry - One row.
 */
export class HistoryElement extends BaseElement {
  static override texts = [viewTexts, sessionTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, card, field, itemsTableStyles, historyStyles];

  @property({ attribute: false }) session!: Session;
  @property() register: RegisterId = 'ningbo';
  @state() private entries?: readonly HistoryEntry[];
  @state() private failure?: unknown;
  @state() private filter: HistoryFilter = everything;
  @state() private details: ReadonlyMap<string, HistoryDetail | string> = new Map();
  readonly #photos = new ItemPhotos(this, () => this.session.api);

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#load();
  }

  protected override render(): TemplateResult {
    const t = viewTexts.in(this.language);
    const s = sessionTexts.in(this.language);
    if (this.failure !== undefined) {
      return html`<p role="alert">${failureSentence(this.failure, this.language)}</p><button type="button" @click=${this.#load}>${s.retry}</button>`;
    }
    if (!this.entries) return html`<p class="soft" role="status">${s.loading}</p>`;
    if (this.entries.length === 0) return html`<p>${t.historyEmpty}</p>`;
    const shown = narrow(this.entries, this.filter);
    return html`${this.#filters()}
      <p role="status">${fill(t.historyCount, { n: shown.length })}</p>
      <ul>${shown.map((entry) => this.#entry(entry))}</ul>`;
  }

  #filters(): TemplateResult {
    const t = viewTexts.in(this.language);
    const choice = (id: 'what' | 'state', label: string, options: readonly (readonly [string, string])[]) => html`<div>
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => this.#narrow({ [id]: (event.target as HTMLSelectElement).value })}>
        ${[['', t.all] as const, ...options].map(([value, text]) => html`<option value=${value} ?selected=${this.filter[id] === value}>${text}</option>`)}
      </select>
    </div>`;
    const day = (id: 'from' | 'to', label: string) => html`<div>
      <label for=${id}>${label}</label>
      <input id=${id} type="date" .value=${this.filter[id]} @change=${(event: Event) => this.#narrow({ [id]: (event.target as HTMLInputElement).value })}>
    </div>`;
    return html`<form class="filters" role="search" aria-label=${t.filter} @submit=${(event: Event) => event.preventDefault()}>
      ${choice('what', t.filterWhat, whats.map((what) => [what, t[`what_${what}`]]))} ${choice('state', t.filterState, states.map((id) => [id, t[`status_${id}`]]))}
      ${day('from', t.filterFrom)} ${day('to', t.filterTo)}
      <button type="button" @click=${() => this.#narrow(everything)}>${t.filterClear}</button>
    </form>`;
  }

  #entry(entry: HistoryEntry): TemplateResult {
    const t = viewTexts.in(this.language);
    const { language } = this;
    const title = entry.kind === 'change' && entry.section ? `${t.what_change} · ${t[`what_${entry.section}`]}` : t[`what_${entry.kind}`];
    return html`<li class="card" part="entry">
      <p><strong>${title}</strong> <span class="state">${t[`status_${stateOf(entry) as 'approved'}`]}</span></p>
      ${entry.labels.length > 0 ? html`<p>${entry.labels.map((label) => label[language]).join(language === 'zh' ? '、' : ', ')}</p>` : nothing}
      <p class="soft small">${[
        `${t.submittedOn} ${formatMoment(entry.submittedAt, language)}`,
        entry.decidedAt && `${t.decidedOn} ${formatMoment(entry.decidedAt, language)}`,
        entry.authority?.name,
        entry.receipt && `${t.receipt} ${entry.receipt}`,
      ].filter(Boolean).join(' · ')}</p>
      <details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void this.#open(entry)}>
        <summary>${t.details}<span class="unseen">：${title}</span></summary>
        ${this.#detail(this.details.get(entry.id))}
      </details>
    </li>`;
  }

  #detail(detail: HistoryDetail | string | undefined): TemplateResult {
    const t = viewTexts.in(this.language);
    if (detail === undefined) return html`<p class="soft" role="status">${sessionTexts.in(this.language).loading}</p>`;
    if (typeof detail === 'string') return html`<p role="alert">${detail}</p>`;
    const { items, files, rounds, reason, returned } = detail;
    const papers = [...new Set(files.map(({ kind }) => kind))].map((kind) => this.#paper(kind));
    // A registration's items have no outcome of their own.
    const last = items.some(({ outcome }) => outcome) ? { head: t.outcome, of: ({ outcome, reviewed }: (typeof items)[number]) => (outcome ? t[`outcome_${outcome}`] : reviewed ? t.yesReviewed : t.noAtOnce) } : undefined;
    return html`${returned ? html`<p class="reason"><strong>${t.returnReason}</strong> ${returned.reason}</p>` : nothing}
      ${reason ? html`<p class="reason"><strong>${t.correctionReason}</strong> ${reason}</p>` : nothing}
      ${items.length > 0 ? itemsTable({ items, language: this.language, texts: t, caption: t.details, photos: this.#photos.addresses, ...(last && { last }) }) : nothing}
      ${papers.length > 0 ? html`<p><strong>${t.papers}</strong> ${papers.join('、')}</p>` : nothing}
      ${rounds > 1 ? html`<p class="soft">${fill(t.rounds, { n: rounds })}</p>` : nothing}`;
  }

  #paper(kind: string): string {
    if (kind === 'photo') return viewTexts.in(this.language).photo;
    const item = evidenceKinds.items.find(({ code }) => code === kind);
    return (this.language === 'en' ? item?.en : item?.label) ?? kind;
  }

  #narrow(change: Partial<HistoryFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  readonly #load = async (): Promise<void> => {
    this.failure = undefined;
    try {
      this.entries = await this.session.api.history(this.register);
    } catch (cause) {
      this.failure = cause;
    }
  };

  async #open({ id, register }: HistoryEntry): Promise<void> {
    const known = this.details.get(id);
    // A failure is tried again at the next opening.
    if (known !== undefined && typeof known !== 'string') return;
    try {
      const detail = await this.session.api.historyDetail(register, id);
      this.#photos.fetch(detail.items);
      this.details = new Map(this.details).set(id, detail);
    } catch (cause) {
      this.details = new Map(this.details).set(id, failureSentence(cause, this.language));
    }
  }
}
