import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { loadCallSentences, type Explain } from '../form/sentences.ts';
import { Announcer } from '../internal/announcer.ts';
import { WidgetElement } from '../internal/widget-element.ts';
import { registrationTexts } from '../locales/registration.ts';
import { ApiError } from '../session/api-error.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import type { RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { field } from '../styles/field.ts';
import { Draft } from './draft.ts';
import { AccountantSavedEvent } from './events/saved.ts';
import { AccountantSubmittedEvent } from './events/submitted.ts';
import type { Arrival, Flow } from './flow.ts';
import { intro } from './intro.ts';
import { LocalCopies } from './local-copy.ts';
import { standingMisfits } from './misfits.ts';
import { openCase } from './open-case.ts';
import { registrationStyles } from './registration.styles.ts';
import { savedLine } from './saved-line.ts';
import { stepList } from './step-list.ts';
import { loadStep, stepTemplate } from './step-template.ts';
import { placeFrom, stepIds, stepOfPath, type StepId } from './steps.ts';
import { dayInChina } from './today.ts';
import { uploadPort } from './upload-port.ts';

/** What stands in the widget: an invitation, the steps, the receipt, or the way of a request that is under way. */
type View = 'invitation' | 'loading' | 'steps' | 'receipt' | 'progress' | 'registered' | 'failed';

/**
 * @summary 信息登记: registers a person, from the notice to the receipt.
 *
 * @event accountant-saved - The register has everything that was entered so far.
 * @event accountant-submitted - The registration was submitted.
 * @csspart steps - The list of steps.
 * @csspart saved - The line that says what is saved.
 * @csspart banner - A notice above the step: returned, signed out, altered elsewhere.
 */
export class AccountantRegistration extends WidgetElement {
  static override texts = [registrationTexts];
  static override styles: CSSResultGroup = [WidgetElement.tokens, base, button, field, registrationStyles];

  /** The portal's page with `<accountant-change>`. */
  @property({ attribute: 'change-href' }) changeHref?: string;
  /** The portal's page with `<accountant-progress>`. */
  @property({ attribute: 'progress-href' }) progressHref?: string;
  /** The page of the other register's portal where a registration goes on. */
  @property({ attribute: 'other-portal-href' }) otherPortalHref?: string;
  /** Where the data of the real-name account are corrected. */
  @property({ attribute: 'user-center-href' }) userCenterHref = 'https://puser.zjzwfw.gov.cn/';
  /** The hotline of the real-name network. */
  @property() hotline = '0571-88808880';

  @state() private view: View = 'loading';
  @state() private step: StepId = 'notice';
  @state() private furthest = 0;
  @state() private request?: RequestDetail;
  @state() private failure = '';
  #draft?: Draft;
  #arrival: Arrival = {};
  #visit = 0;
  #explain?: Explain;
  #toldAt?: Date;
  #wasSignedIn = false;
  readonly #copies = new LocalCopies();
  readonly #announcer = new Announcer(this);
  readonly #session = new SessionController(this, (session) => this.#onSession(session));
  readonly #uploads = uploadPort({ session: () => this.#session.value as Session, draft: () => this.#draft, language: () => this.language });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#draft?.stop();
  }

  protected override render(): TemplateResult {
    const t = registrationTexts.in(this.language);
    return html`<div class="bar"><p class="saved" part="saved">${this.view === 'steps' && this.#draft ? savedLine(this.#draft, t) : nothing}</p>
        <button type="button" class="quiet large" aria-pressed=${this.large ? 'true' : 'false'} @click=${this.toggleLarge}>${this.large ? t.normal : t.large}</button></div>
      ${this.#announcer.render()} ${keyed(this.language, this.#content())}`;
  }

  #content(): TemplateResult {
    const t = registrationTexts.in(this.language);
    const session = this.#session.value;
    if (!session) return html`<p role="alert">${t.portalMissing}</p>`;
    switch (this.view) {
      case 'invitation':
        return intro({ texts: t, isBusy: session.state === 'signing-in', error: this.#signInError(session), signIn: () => void session.signIn() });
      case 'loading':
        return html`<p class="soft holding" role="status">${session.state === 'signing-in' ? t.signingIn : t.loading}</p>`;
      case 'failed':
        return html`<div class="holding"><p class="error" role="alert"><span class="sign" aria-hidden="true">!</span>${this.failure}</p>
          <div class="buttons"><button type="button" @click=${() => void this.#open()}>${t.retry}</button></div></div>`;
      case 'registered':
        return html`<div class="banner registered" part="banner"><h2 class="title">${t.registeredTitle}</h2><p>${this.failure}</p>
            ${this.changeHref ? html`<p><a class="button primary" href=${this.changeHref}>${t.toChange}</a></p>` : nothing}</div>
          ${this.request ? this.#progress() : nothing}`;
      case 'receipt':
        return html`${this.request ? html`<accountant-receipt .flow=${this.#flow(session)} .request=${this.request}></accountant-receipt>` : nothing}${this.#progress()}`;
      case 'progress':
        return this.#progress();
      case 'steps':
        return this.#steps(session);
    }
  }

  #steps(session: Session): TemplateResult {
    const t = registrationTexts.in(this.language);
    return html`${this.#banners(session)}
      <div class="layout two">
        ${stepList({ texts: t, present: this.step, furthest: this.furthest, go: (step) => this.#go(step) })}
        <div>${keyed(this.#visit, stepTemplate(this.step, this.#flow(session), this.#arrival))}</div>
      </div>`;
  }

  #banners(session: Session): TemplateResult {
    const t = registrationTexts.in(this.language);
    const { returned } = this.#draft?.request ?? {};
    const [misfit] = standingMisfits(this.#draft);
    return html`${session.state === 'expired' || session.state === 'signed-out'
      ? html`<div class="banner" part="banner" role="alert"><p>${t.expired}</p><div class="buttons"><button type="button" class="primary" @click=${() => void session.signIn()}>${t.signInAgain}</button></div></div>`
      : nothing}
    ${this.#draft?.state === 'conflict'
      ? html`<div class="banner" part="banner" role="alert"><p>${t.conflict}</p><div class="buttons">
          <button type="button" class="primary" @click=${() => void this.#settle('theirs')}>${t.conflictTheirs}</button>
          <button type="button" @click=${() => void this.#settle('mine')}>${t.conflictMine}</button></div></div>`
      : nothing}
    ${this.#draft?.state === 'refused'
      ? html`<div class="banner" part="banner" role="alert"><p>${this.#explain?.({ code: this.#draft.code }) ?? ''}</p></div>`
      : nothing}
    ${this.request && !this.#draft ? html`<div class="banner" part="banner"><p>${t.fromOtherPortal}</p></div>` : nothing}
    ${misfit ? html`<div class="banner" part="banner"><p>${t.misfits}</p><div class="buttons"><button type="button" class="to-misfit" @click=${() => this.#go(stepOfPath(misfit.path), { path: misfit.path })}>${t.toMisfit}</button></div></div>` : nothing}
    ${returned ? html`<div class="banner" part="banner"><h3>↩ ${t.returnedTitle}</h3><p>${returned.reason}</p></div>` : nothing}`;
  }

  #progress(): TemplateResult {
    return html`<accountant-progress .isInside=${true} ?large=${this.large} .registrationHref=${'#'} .changeHref=${this.changeHref} @accountant-open-requested=${this.#mend}></accountant-progress>`;
  }

  #signInError(session: Session): string {
    return session.error ? (this.#explain?.({ code: session.error }) ?? '') : '';
  }

  /** The flow as it is now; a new object each time, so that the step draws what has changed. */
  #flow(session: Session): Flow {
    return {
      session,
      draft: this.#draft,
      form: this.#form(session),
      links: { change: this.changeHref, progress: this.progressHref, otherPortal: this.otherPortalHref, userCenter: this.userCenterHref, hotline: this.hotline },
      today: dayInChina(new Date()),
      uploads: this.#uploads,
      announce: (text) => this.#announcer.say(text),
      go: (step, arrival) => this.#go(step, arrival),
      begin: (noticeVersion) => this.#begin(noticeVersion),
      submitted: (request) => void this.#submitted(request),
    };
  }

  #form(session: Session): Form {
    const { answers = {}, request } = this.#draft ?? {};
    const { name, idType, idNumber, mobile, birthDate, gender, nationality } = request?.identity ?? session.identity ?? {};
    const stated = Object.fromEntries(Object.entries({ name, idType, idNumber, mobile, birthDate, gender, nationality }).filter(([, value]) => value !== undefined));
    return { ...answers, basic: { ...answers.basic, ...stated } };
  }

  #onSession(session: Session): void {
    if (session.state === 'signed-in') {
      // A renewed session is told of like a new one; only a new one opens anything.
      if (this.#wasSignedIn) void this.#draft?.flush();
      else void this.#open();
      this.#wasSignedIn = true;
      return;
    }
    if (session.state === 'signed-out' && this.#wasSignedIn) {
      // Who signs out leaves nothing behind, neither on the page nor on the device.
      this.#wasSignedIn = false;
      this.#forget();
      this.#copies.clear();
    }
    if (session.state === 'signed-out' && session.error) void this.#loadSentences();
    // An expired session leaves what stands there as it is; everything else without a session starts at the invitation.
    if (this.#wasSignedIn && this.view !== 'loading') return;
    this.#wasSignedIn = false;
    this.view = session.state === 'unknown' ? 'loading' : 'invitation';
  }

  async #open(): Promise<void> {
    const session = this.#session.value;
    if (!session) return;
    this.view = 'loading';
    try {
      await this.#show(await openCase(session.api));
    } catch (cause) {
      await this.#fail(cause);
    }
  }

  /** Shows what a request is at: its steps while it is a draft, its way afterwards. */
  async #show(request: RequestDetail | undefined): Promise<void> {
    this.request = request;
    if (request && request.status !== 'draft') {
      const isApproved = request.status === 'approved';
      await Promise.all([import('../progress/define.ts'), isApproved && this.#loadSentences()]);
      this.failure = this.#explain?.({ code: 'already-registered' }) ?? '';
      this.view = isApproved ? 'registered' : 'progress';
      return;
    }
    // A draft of the other portal is taken up here once this portal's notice was read.
    const isHere = request?.portal === this.#session.value?.portal;
    if (request && isHere) this.#take(request);
    const { step, arrival } = isHere ? this.#place(request) : { step: 'notice' as const, arrival: { isQuiet: true } };
    this.furthest = !request || !isHere ? 0 : request.round > 1 ? stepIds.length - 1 : stepIds.indexOf(step);
    await this.#arrive(step, arrival);
    this.view = 'steps';
  }

  /** Where the person was, to the very field; a request just taken up for mending names no place and begins at its first mark. */
  #place(request: RequestDetail | undefined): { step: StepId; arrival: Arrival } {
    const mark = this.#firstMark(request);
    if (!this.#draft?.step && mark.path) return { step: stepOfPath(mark.path), arrival: mark };
    const { step, path } = placeFrom(this.#draft?.step);
    return { step, arrival: path ? { path, isQuiet: true } : mark };
  }

  #take(request: RequestDetail): void {
    const session = this.#session.value as Session;
    this.#draft?.stop();
    this.#draft = new Draft({ api: session.api, request, copies: this.#copies, onChange: () => this.#draftChanged() });
  }

  #draftChanged(): void {
    const draft = this.#draft;
    if (draft?.state === 'saved' || draft?.state === 'offline') this.#announcer.sayNews(savedLine(draft, registrationTexts.in(this.language)));
    if (draft?.state === 'saved' && draft.savedAt && draft.savedAt !== this.#toldAt) {
      // An upload changes a saved draft too; of each save the page is told once.
      this.#toldAt = draft.savedAt;
      this.dispatchEvent(new AccountantSavedEvent(draft.request.id, draft.savedAt));
    }
    if (draft?.state === 'refused') void this.#loadSentences();
    this.requestUpdate();
  }

  /** The first thing that the reviewer marked. */
  #firstMark(request: RequestDetail | undefined): Arrival {
    const { fields = [], files = [] } = request?.returned ?? {};
    const path = fields[0] ?? (files[0] && `/files/${files[0]}`);
    return path ? { path } : { isQuiet: true };
  }

  async #begin(noticeVersion: number): Promise<void> {
    const session = this.#session.value as Session;
    try {
      this.#take(await session.api.openRegistration(session.portal, noticeVersion));
      const { step, arrival } = this.#place(this.#draft?.request);
      this.#go(step, arrival.path ? arrival : {});
    } catch (cause) {
      await this.#fail(cause);
    }
  }

  #go(step: StepId, arrival: Arrival = {}): void {
    if (step !== 'notice') this.#draft?.setStep(step);
    void this.#draft?.flush();
    void this.#arrive(step, arrival);
  }

  async #arrive(step: StepId, arrival: Arrival): Promise<void> {
    try {
      await loadStep(step);
    } catch {
      this.failure = registrationTexts.in(this.language).unreachable;
      this.view = 'failed';
      return;
    }
    this.#arrival = arrival;
    this.#visit++;
    this.step = step;
    this.furthest = Math.max(this.furthest, stepIds.indexOf(step));
    this.requestUpdate();
    if (!arrival.isQuiet) {
      await this.updateComplete;
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    }
  }

  async #submitted(request: RequestDetail): Promise<void> {
    await Promise.all([import('./receipt.define.ts'), import('../progress/define.ts')]);
    this.#forget();
    this.request = request;
    this.view = 'receipt';
    this.dispatchEvent(new AccountantSubmittedEvent(request.id, request.receipt));
    this.scrollIntoView({ block: 'start' });
  }

  /** 去修改 or 继续填写 in the progress: a returned request becomes a draft again, a draft is taken up. */
  async #mend(event: Event): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    const session = this.#session.value;
    if (!session) return;
    try {
      const request = await openCase(session.api);
      const opened = request?.status === 'returned' ? await session.api.mend(request.id) : request;
      const mark = this.#firstMark(opened);
      await this.#show(opened);
      if (mark.path) this.#go(stepOfPath(mark.path), mark);
    } catch (cause) {
      await this.#fail(cause);
    }
  }

  async #settle(keep: 'theirs' | 'mine'): Promise<void> {
    await this.#draft?.settle(keep);
    // The fields are drawn anew, so that none keeps what was typed before.
    this.#visit++;
    this.requestUpdate();
  }

  async #fail(cause: unknown): Promise<void> {
    await this.#loadSentences();
    const code = cause instanceof ApiError ? cause.code : '';
    if (code === 'session-expired') return;
    const isRegistered = code === 'already-registered' || code === 'registered-elsewhere';
    this.failure = code ? (this.#explain?.({ code, params: (cause as ApiError).params }) ?? '') : registrationTexts.in(this.language).unreachable;
    this.view = isRegistered ? 'registered' : 'failed';
  }

  async #loadSentences(): Promise<void> {
    this.#explain ??= await loadCallSentences(this.language);
    this.requestUpdate();
  }

  #forget(): void {
    this.#draft?.stop();
    this.#draft = undefined;
    this.#uploads.release();
    this.request = undefined;
    this.furthest = 0;
    this.step = 'notice';
  }

  readonly #flush = (): void => {
    void this.#draft?.flush();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'accountant-registration': AccountantRegistration;
  }
}
