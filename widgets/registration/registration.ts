import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Announcer } from '../internal/announcer.ts';
import { WidgetElement } from '../internal/widget-element.ts';
import { registrationTexts } from '../locales/registration.ts';
import type { AccountantOpenRequestedEvent } from '../progress/events/open-requested.ts';
import type { RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { field } from '../styles/field.ts';
import { banners } from './banners.ts';
import { Course } from './course.ts';
import type { Draft } from './draft.ts';
import { AccountantSavedEvent } from './events/saved.ts';
import { AccountantSubmittedEvent } from './events/submitted.ts';
import type { Links } from './flow.ts';
import { intro } from './intro.ts';
import { registrationStyles } from './registration.styles.ts';
import { savedLine } from './saved-line.ts';
import { stepList } from './step-list.ts';
import { stepTemplate } from './step-template.ts';

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

  /** Working days that a bureau has; what is usual until the register has said so. */
  #days = 5;
  #asked?: Promise<void>;
  #toldAt?: Date;
  readonly #announcer = new Announcer(this);
  readonly #course = new Course({
    element: this,
    links: () => this.#links,
    announce: (text) => this.#announcer.say(text),
    draftMoved: (draft) => this.#draftMoved(draft),
    handedIn: (request) => this.#handedIn(request),
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#course.refresh();
    const { view, session } = this.#course;
    // The invitation names the days, and stands without an answer too.
    if (view === 'invitation' && session) this.#asked ??= session.api.notice(session.portal, 'registration').then(({ workingDays = 5 }) => this.#tell(workingDays), () => undefined);
  }

  protected override render(): TemplateResult {
    const t = registrationTexts.in(this.language);
    const { view, draft } = this.#course;
    return html`<div class="bar"><p class="saved" part="saved">${view === 'steps' && draft ? savedLine(draft, t) : nothing}</p>
        <button type="button" class="quiet large" aria-pressed=${this.large ? 'true' : 'false'} @click=${this.toggleLarge}>${this.large ? t.normal : t.large}</button></div>
      ${this.#announcer.render()} ${keyed(this.language, this.#content())}`;
  }

  #content(): TemplateResult {
    const t = registrationTexts.in(this.language);
    const course = this.#course;
    const { session, view, request } = course;
    if (!session) return html`<p role="alert">${t.portalMissing}</p>`;
    switch (view) {
      case 'invitation':
        return intro({ texts: t, days: this.#days, isBusy: session.state === 'signing-in', error: session.error ? (course.explain?.({ code: session.error }) ?? '') : '', signIn: () => void session.signIn() });
      case 'loading':
        return html`<p class="soft holding" role="status">${session.state === 'signing-in' ? t.signingIn : t.loading}</p>`;
      case 'failed':
        return html`<div class="holding"><p class="error" role="alert"><span class="sign" aria-hidden="true">!</span>${this.#failure}</p>
          <div class="buttons"><button type="button" @click=${() => void course.open()}>${t.retry}</button></div></div>`;
      case 'registered':
        return html`<div class="banner registered" part="banner"><h2 class="title">${t.registeredTitle}</h2><p>${this.#failure}</p>
            ${this.changeHref ? html`<p><a class="button primary" href=${this.changeHref}>${t.toChange}</a></p>` : nothing}</div>
          ${request ? this.#progress() : nothing}`;
      case 'receipt':
        return html`${request ? html`<accountant-receipt .flow=${course.flow} .request=${request}></accountant-receipt>` : nothing}${this.#progress()}`;
      case 'progress':
        return this.#progress();
      case 'steps':
        return this.#steps();
    }
  }

  #steps(): TemplateResult {
    const texts = registrationTexts.in(this.language);
    const course = this.#course;
    const { step, visit, arrival, flow, explain } = course;
    return html`${banners({ course, texts, explain })}
      <div class="layout">
        ${keyed(visit, html`${stepList({ texts, course })}
        <div>${stepTemplate(step, flow, arrival)}</div>`)}
      </div>`;
  }

  #progress(): TemplateResult {
    return html`<accountant-progress .isInside=${true} ?large=${this.large} .registrationHref=${'#'} .changeHref=${this.changeHref} @accountant-open-requested=${this.#mend} @given-up=${this.#givenUp}></accountant-progress>`;
  }

  #tell(days: number): void {
    this.#days = days;
    this.requestUpdate();
  }

  get #failure(): string {
    const { code, params } = this.#course.failure;
    return code ? (this.#course.explain?.({ code, params }) ?? '') : registrationTexts.in(this.language).unreachable;
  }

  get #links(): Links {
    return { change: this.changeHref, progress: this.progressHref, otherPortal: this.otherPortalHref, userCenter: this.userCenterHref, hotline: this.hotline };
  }

  #draftMoved(draft: Draft): void {
    const { state, savedAt, request } = draft;
    if (state === 'saved' || state === 'offline') this.#announcer.sayNews(savedLine(draft, registrationTexts.in(this.language)));
    if (state !== 'saved' || !savedAt || savedAt === this.#toldAt) return;
    // An upload changes a saved draft too; of each save the page is told once.
    this.#toldAt = savedAt;
    this.dispatchEvent(new AccountantSavedEvent(request.id, savedAt));
  }

  #handedIn({ id, receipt }: RequestDetail): void {
    this.dispatchEvent(new AccountantSubmittedEvent(id, receipt));
    this.scrollIntoView({ block: 'start' });
  }

  /** Another may be begun. */
  #givenUp(): void {
    void this.#course.open();
  }

  #mend(event: AccountantOpenRequestedEvent): void {
    // A change is gone on with on its own page, where the link leads.
    if (event.kind === 'change') return;
    event.preventDefault();
    event.stopPropagation();
    void this.#course.mend();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'accountant-registration': AccountantRegistration;
  }
}
