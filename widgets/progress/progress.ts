import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../internal/announcer.ts';
import { fill } from '../internal/texts.ts';
import { WidgetElement } from '../internal/widget-element.ts';
import { dayInChina } from '../registration/today.ts';
import { ApiError } from '../session/api-error.ts';
import { failureSentence } from '../session/failure.ts';
import { didNotCome, onItsWay } from '../session/fetched.ts';
import { gate } from '../session/gate.ts';
import { gateStyles } from '../session/gate.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { sessionTexts } from '../session/texts.ts';
import type { RequestDetail, RequestSummary } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { caseCard } from './case-card.ts';
import { AccountantOpenRequestedEvent } from './events/open-requested.ts';
import { loadCases, type Case } from './load-cases.ts';
import { openHref } from './open-href.ts';
import { progressStyles } from './progress.styles.ts';
import { progressTexts } from './texts.ts';

/**
 * @summary Shows one's own applications: where each stands, who has it and until when, and why one came back.
 *
 * @event accountant-open-requested - 去修改 or 继续填写 was pressed; unless cancelled, the link is followed.
 * @csspart case - One application.
 * @csspart status - Its state, in words.
 * @csspart returned - The box that says why it came back.
 */
export class AccountantProgress extends WidgetElement {
  static override texts = [progressTexts, sessionTexts];
  static override styles: CSSResultGroup = [WidgetElement.tokens, base, button, gateStyles, progressStyles];

  /** The portal's page with `<accountant-registration>`. */
  @property({ attribute: 'registration-href' }) registrationHref?: string;

  /** The portal's page with `<accountant-change>`; the registration's if not given. */
  @property({ attribute: 'change-href' }) changeHref?: string;

  /** Part of a registration, whose button for the large mode serves for both. */
  @property({ attribute: false }) isInside = false;

  @state() private cases?: Case[];
  @state() private older: RequestSummary[] = [];
  @state() private olderCases?: RequestDetail[];
  @state() private failure?: unknown;
  @state() private failed: { id: string; text: string } | undefined;
  @state() private askedId?: string;
  @state() private isBusy = false;

  readonly #announcer = new Announcer(this);
  readonly #session = new SessionController(this, (session) => this.#onSession(session));
  #loading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /** Looks again at the register; also done when the page becomes visible. */
  async refresh(): Promise<void> {
    const api = this.#session.value?.api;
    if (!api) return;
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    try {
      const { cases, older } = await loadCases(api, this.language, signal);
      if (signal.aborted) return;
      this.cases = cases;
      this.older = older;
      this.olderCases = undefined;
      this.failure = undefined;
    } catch (cause) {
      if (!signal.aborted) this.failure = cause;
    }
  }

  protected override render(): TemplateResult {
    const t = progressTexts.in(this.language);
    const closed = gate(this.#session.value, this.language);
    return html`<section aria-labelledby="title">
      <div class="head"><h2 id="title" class="title" part="title" tabindex="-1">${t.title}</h2>
        ${this.isInside ? nothing : html`<button type="button" class="quiet large" aria-pressed=${this.large ? 'true' : 'false'} @click=${this.toggleLarge}>${this.large ? t.normal : t.large}</button>`}</div>
      ${this.#announcer.render()} ${closed ?? this.#content()}
    </section>`;
  }

  #content(): TemplateResult | typeof nothing {
    if (this.failure !== undefined && !this.cases) return didNotCome(this.failure, this.language, () => void this.refresh());
    if (!this.cases) return onItsWay(this.language);
    if (this.cases.length === 0) return this.#empty();
    const stale = this.failure === undefined ? nothing : html`<p class="failure" role="alert">${failureSentence(this.failure, this.language)}</p>`;
    return html`${stale} ${this.cases.map((shown) => this.#case(shown))} ${this.#olderCases()}`;
  }

  #empty(): TemplateResult {
    const t = progressTexts.in(this.language);
    const link = html`<a class="button primary" href=${this.registrationHref ?? ''}>${t.startRegistration}</a>`;
    return html`<div class="empty">
      <p>${t.empty}</p>
      ${this.registrationHref ? link : nothing}
    </div>`;
  }

  #case({ request, marked }: Case): TemplateResult {
    const t = progressTexts.in(this.language);
    const href = openHref(request, this);
    return caseCard({
      request,
      marked,
      today: dayInChina(new Date()),
      language: this.language,
      t,
      href,
      isOpenable: href !== undefined || request.kind === 'registration' || !this.isInside,
      isAsking: this.askedId === request.id,
      isBusy: this.isBusy,
      failure: this.failed?.id === request.id ? this.failed.text : undefined,
      on: {
        open: (event) => void this.#open(event, request, href),
        copy: () => void this.#copy(request.receipt),
        print: () => window.print(),
        ask: () => void this.#ask(request.id),
        keep: () => void this.#ask(undefined),
        end: () => void this.#end(request),
      },
    });
  }

  /** Follows the link, with a returned registration taken up first: one press leads to the first marked field. */
  async #open(event: Event, { id, kind, status }: RequestDetail, href?: string): Promise<void> {
    const isLeftToUs = this.dispatchEvent(new AccountantOpenRequestedEvent(id, kind));
    const isMended = isLeftToUs && kind === 'registration' && status === 'returned';
    if (!isLeftToUs || isMended) event.preventDefault();
    const session = this.#session.value;
    if (!isMended || !session || !href || this.isBusy) return;
    this.isBusy = true;
    this.failed = undefined;
    try {
      await session.api.mend(id);
      location.assign(href);
    } catch (cause) {
      this.failed = { id, text: failureSentence(cause, this.language) };
      await this.refresh();
    }
    this.isBusy = false;
  }

  #olderCases(): TemplateResult | typeof nothing {
    if (this.older.length === 0) return nothing;
    const t = progressTexts.in(this.language);
    return html`<details @toggle=${() => void this.#loadOlder()}>
      <summary>${fill(t.older, { n: this.older.length })}</summary>
      ${this.olderCases?.map((request) => this.#case({ request, marked: [] })) ?? html`<p class="soft">${sessionTexts.in(this.language).loading}</p>`}
    </details>`;
  }

  async #loadOlder(): Promise<void> {
    const api = this.#session.value?.api;
    if (!api || this.olderCases) return;
    try {
      this.olderCases = await Promise.all(this.older.map(({ id }) => api.request(id)));
    } catch (cause) {
      this.failure = cause;
    }
  }

  async #copy(receipt: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(receipt);
      this.#announcer.say(progressTexts.in(this.language).copied);
    } catch {
      // Without the right to write the clipboard the number can still be selected at one click (user-select: all).
    }
  }

  async #ask(id: string | undefined): Promise<void> {
    this.askedId = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(id ? '.keep' : '.end')?.focus();
  }

  async #end({ id, status }: RequestDetail): Promise<void> {
    const session = this.#session.value;
    if (!session || this.isBusy) return;
    const t = progressTexts.in(this.language);
    this.isBusy = true;
    this.failed = undefined;
    try {
      if (status === 'submitted') await session.api.withdraw(id);
      else if (status === 'draft') await session.api.discard(id);
      else await session.api.cancel(id);
      this.#announcer.say(status === 'submitted' ? t.withdrawn : t.gaveUp);
      // Where it is shown below the form, the form begins anew.
      if (status !== 'submitted') this.dispatchEvent(new Event('given-up'));
    } catch (cause) {
      const isLate = status === 'submitted' && cause instanceof ApiError && cause.status === 409;
      this.failed = { id, text: isLate ? t.withdrawTooLate : failureSentence(cause, this.language) };
    }
    this.isBusy = false;
    this.askedId = undefined;
    await this.refresh();
    await this.updateComplete;
    // The button that was pressed is gone, and with it the focus.
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  }

  #onSession(session: Session): void {
    if (session.state === 'signed-in') {
      if (!this.cases) void this.refresh();
      return;
    }
    // What one person saw must not stand there for the next.
    this.#loading?.abort();
    this.cases = undefined;
    this.older = [];
    this.olderCases = undefined;
    this.failure = undefined;
    this.failed = undefined;
  }

  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible' && this.#session.value?.state === 'signed-in') void this.refresh();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'accountant-progress': AccountantProgress;
  }
}
