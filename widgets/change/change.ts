import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fill } from '../internal/texts.ts';
import { WidgetElement } from '../internal/widget-element.ts';
import { failureSentence } from '../session/failure.ts';
import { formatDay } from '../session/format-moment.ts';
import { gate } from '../session/gate.ts';
import { gateStyles } from '../session/gate.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { sessionTexts } from '../session/texts.ts';
import type { RegisterId } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import type { AnswerContext } from './answer-text.ts';
import { changeStyles } from './change.styles.ts';
import { historyView, type HistoryDetail } from './history-view.ts';
import { notFound, registerChoice } from './lookup-parts.ts';
import { lookUp, type Lookup } from './record-lookup.ts';
import { givenRows, recordRows, type RowGroup } from './record-rows.ts';
import { recordView } from './record-view.ts';
import { tabs } from './tabs.ts';
import { changeTexts } from './texts.ts';

/** The sections in the order the guide shows them. */
const sections: readonly SectionId[] = ['basic', 'workplace', 'education', 'qualification'];

/**
 * @summary Shows what a register holds of the person signed in, and the applications made there (信息查询).
 *
 * @csspart choice - The choice of the register.
 * @csspart tabs - The row of 基本信息 and 历史记录.
 * @csspart tab - One of the two.
 * @csspart section - One part of the record.
 * @csspart entry - One application of the history.
 */
export class AccountantChange extends WidgetElement {
  static override texts = [changeTexts, sessionTexts];
  static override styles: CSSResultGroup = [WidgetElement.tokens, base, button, gateStyles, changeStyles];

  /** The portal's page with `<accountant-registration>`, offered to those not on record. */
  @property({ attribute: 'registration-href' }) registrationHref?: string;

  @state() private register?: RegisterId;
  @state() private lookup?: Lookup;
  @state() private groups: RowGroup[] = [];
  @state() private photo?: string;
  @state() private failure?: unknown;
  @state() private isWhole = false;
  @state() private tab: 'record' | 'history' = 'record';
  @state() private details: ReadonlyMap<string, HistoryDetail | string> = new Map();

  readonly #session = new SessionController(this, (session) => this.#onSession(session));
  #loading?: AbortController;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  /** Looks the person up in a register, as choosing it does. */
  async show(register: RegisterId): Promise<void> {
    const session = this.#session.value;
    if (!session) return;
    this.#clear();
    this.register = register;
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    try {
      await Promise.all([changeTexts.load(this.language), sessionTexts.load(this.language)]);
      const lookup = await lookUp(session.api, register, signal);
      const groups = lookup.isFound ? await recordRows(lookup.record, this.#context(session)) : [];
      if (signal.aborted) return;
      this.groups = groups;
      this.lookup = lookup;
      if (lookup.isFound && lookup.record.photo) void this.#showPhoto(session, lookup.record.photo, signal);
    } catch (cause) {
      if (!signal.aborted) this.failure = cause;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chosen strong')?.focus();
  }

  protected override render(): TemplateResult {
    const t = changeTexts.in(this.language);
    return html`<section aria-labelledby="title">
      <h2 id="title" class="title" part="title">${t.title}</h2>
      ${gate(this.#session.value, this.language) ?? this.#content()}
    </section>`;
  }

  #content(): TemplateResult {
    const t = changeTexts.in(this.language);
    if (!this.register) return registerChoice(t, (register) => void this.show(register));
    return html`<p class="chosen">
        <strong tabindex="-1">${fill(t.registeredIn, { register: t[this.register] })}</strong>
        <button class="quiet" @click=${() => void this.#chooseAgain()}>${t.chooseOther}</button>
      </p>
      ${this.#answer(this.register)}`;
  }

  #answer(register: RegisterId): TemplateResult {
    const t = changeTexts.in(this.language);
    const s = sessionTexts.in(this.language);
    const { lookup, failure } = this;
    if (failure !== undefined) {
      return html`<div class="gate">
        <p class="failure" role="alert">${failureSentence(failure, this.language)}</p>
        <button @click=${() => void this.show(register)}>${s.retry}</button>
      </div>`;
    }
    if (!lookup) return html`<div class="skeleton"><p class="unseen" role="status">${s.loading}</p></div>`;
    if (!lookup.isFound) {
      return notFound({ t, register, elsewhere: lookup.elsewhere, registrationHref: this.registrationHref, onChoose: (other) => void this.show(other) });
    }
    const { record, requests } = lookup;
    const onToggle = () => (this.isWhole = !this.isWhole);
    const onOpen = (id: string) => void this.#loadDetail(id);
    return tabs(
      [
        {
          id: 'record',
          label: t.record,
          content: () => html`<p class="soft small">${fill(t.since, { day: formatDay(record.since, this.language) })}</p>
            ${recordView({ groups: this.groups, photo: this.photo, isWhole: this.isWhole, t, onToggle })}`,
        },
        {
          id: 'history',
          label: t.history,
          content: () => historyView({ requests, details: this.details, language: this.language, t, loading: s.loading, onOpen }),
        },
      ],
      this.tab,
      (tab) => (this.tab = tab),
    );
  }

  async #chooseAgain(): Promise<void> {
    this.#clear();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#choose')?.focus();
  }

  async #loadDetail(id: string): Promise<void> {
    const session = this.#session.value;
    const known = this.details.get(id);
    // A failure is tried again at the next opening.
    if (!session || (known !== undefined && typeof known !== 'string')) return;
    try {
      const { answers, returned } = await session.api.request(id);
      const context = this.#context(session);
      const groups = sections.map(async (section) => ({ id: section, rows: await givenRows(section, answers[section] ?? {}, context) }));
      const given = (await Promise.all(groups)).filter(({ rows }) => rows.length > 0);
      this.details = new Map(this.details).set(id, { groups: given, reason: returned?.reason });
    } catch (cause) {
      this.details = new Map(this.details).set(id, failureSentence(cause, this.language));
    }
  }

  async #showPhoto(session: Session, file: string, signal: AbortSignal): Promise<void> {
    try {
      const url = await session.api.fileUrl(file, { signal });
      if (signal.aborted) URL.revokeObjectURL(url);
      else this.photo = url;
    } catch (cause) {
      // The record stands without its photo; why it did not come concerns whoever looks after the page.
      if (!signal.aborted) console.error('accountant-change: the photo was expected, it did not come', cause);
    }
  }

  #context(session: Session): AnswerContext {
    return { language: this.language, t: changeTexts.in(this.language), loadPiece: (piece) => session.api.regions(piece) };
  }

  #onSession(session: Session): void {
    // What one person saw must not stand there for the next.
    if (session.state !== 'signed-in') this.#clear();
  }

  #clear(): void {
    this.#loading?.abort();
    if (this.photo) URL.revokeObjectURL(this.photo);
    this.register = undefined;
    this.lookup = undefined;
    this.groups = [];
    this.photo = undefined;
    this.failure = undefined;
    this.isWhole = false;
    this.tab = 'record';
    this.details = new Map();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'accountant-change': AccountantChange;
  }
}
