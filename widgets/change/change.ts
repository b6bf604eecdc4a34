import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { fill } from '../internal/texts.ts';
import { WidgetElement } from '../internal/widget-element.ts';
import { LocalCopies } from '../registration/local-copy.ts';
import { didNotCome, onItsWay } from '../session/fetched.ts';
import { formatDay } from '../session/format-moment.ts';
import { gate } from '../session/gate.ts';
import { gateStyles } from '../session/gate.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import { sessionTexts } from '../session/texts.ts';
import type { RegisterId, RegisterRecord } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { changeStyles } from './change.styles.ts';
import { notFound, registerChoice } from './lookup-parts.ts';
import { recallPlace, rememberPlace } from './place-memory.ts';
import { lookUp, type Lookup } from './record-lookup.ts';
import { RecordPhoto } from './record-photo.ts';
import type { RowGroup } from './record-rows.ts';
import { recordView } from './record-view.ts';
import { standingLine } from './standing-line.ts';
import { tabs } from './tabs.ts';
import { changeTexts } from './texts.ts';

type TabId = 'record' | 'history' | 'education';

/**
 * @summary Shows what a register holds of the person signed in (信息查询), and changes it section by section (信息变更).
 *
 * @event accountant-submitted - A change was submitted.
 * @csspart choice - The choice of the register.
 * @csspart tabs - The row of 基本信息, 历史记录 and 继续教育.
 * @csspart tab - One of the three.
 * @csspart section - One part of the record.
 */
export class AccountantChange extends WidgetElement {
  static override texts = [changeTexts, sessionTexts];
  static override styles: CSSResultGroup = [WidgetElement.tokens, base, button, gateStyles, changeStyles];

  /** The portal's page with `<accountant-registration>`, offered to those not on record. */
  @property({ attribute: 'registration-href' }) registrationHref?: string;
  /** The page of the other register's portal with `<accountant-change>`. */
  @property({ attribute: 'other-portal-href' }) otherPortalHref?: string;
  /** Where the data of the real-name account are corrected. */
  @property({ attribute: 'user-center-href' }) userCenterHref = 'https://puser.zjzwfw.gov.cn/';
  /** The hotline of the real-name network. */
  @property() hotline = '0571-88808880';

  @state() private register?: RegisterId;
  @state() private lookup?: Lookup;
  @state() private failure?: unknown;
  @state() private isWhole = false;
  @state() private tab: TabId = 'record';
  /** Whether 信息变更 stands there in place of 信息查询. */
  @state() private isChanging = false;
  @state() private wanted?: SectionId;
  @state() private hasViews = false;

  readonly #session = new SessionController(this, (session) => this.#onSession(session));
  readonly #photo = new RecordPhoto(this);
  #loading?: AbortController;
  #wasSignedIn = false;
  #noticeVersion?: number;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  /** Looks the person up in a register, as choosing it does; with a section, opens its change. */
  async show(register: RegisterId, section?: SectionId): Promise<void> {
    this.#clear();
    this.register = register;
    await this.#load(register);
    if (section && this.lookup?.isFound) return this.#change(section);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chosen strong')?.focus();
  }

  protected override render(): TemplateResult {
    const t = changeTexts.in(this.language);
    const session = this.#session.value;
    // Who was timed out while changing something keeps it before the eyes; the desk says how to go on.
    const isKept = this.isChanging && session?.state === 'expired';
    return html`<section aria-labelledby="title">
      <div class="top">
        <h2 id="title" class="title" part="title">${this.isChanging ? t.changeTitle : t.title}</h2>
        <button type="button" class="quiet" aria-pressed=${this.large ? 'true' : 'false'} @click=${this.toggleLarge}>${this.large ? t.normal : t.large}</button>
      </div>
      ${(isKept ? undefined : gate(session, this.language)) ?? this.#content(session as Session)}
    </section>`;
  }

  #content(session: Session): TemplateResult {
    const t = changeTexts.in(this.language);
    if (!this.register) return registerChoice(t, (register) => void this.show(register));
    const { record } = { record: undefined, ...this.lookup };
    if (this.isChanging && record) {
      return html`<accountant-change-desk .session=${session} .record=${record} .wanted=${this.wanted} .noticeVersion=${this.#noticeVersion} .photo=${this.#photo.address}
        .links=${{ otherPortal: this.otherPortalHref, userCenter: this.userCenterHref, hotline: this.hotline }}
        @desk-left=${() => void this.#leave()} @record-changed=${() => void this.#load(record.register)}
        @notice-read=${({ detail }: CustomEvent<number>) => (this.#noticeVersion = detail)}></accountant-change-desk>`;
    }
    return html`<p class="chosen">
        <strong tabindex="-1">${fill(t.registeredIn, { register: t[this.register] })}</strong>
        <button class="quiet" @click=${() => void this.#chooseAgain()}>${t.chooseOther}</button>
      </p>
      ${this.#answer(session, this.register)}`;
  }

  #answer(session: Session, register: RegisterId): TemplateResult {
    const t = changeTexts.in(this.language);
    const s = sessionTexts.in(this.language);
    const { lookup, failure } = this;
    if (failure !== undefined) return didNotCome(failure, this.language, () => void this.show(register));
    if (!lookup) return onItsWay(this.language);
    if (!lookup.isFound) {
      return notFound({ t, register, elsewhere: lookup.elsewhere, bureau: lookup.bureau, registrationHref: this.registrationHref, onChoose: (other) => void this.show(other) });
    }
    const { record, groups } = lookup;
    const view = (content: TemplateResult) => () => (this.hasViews ? content : html`<p class="soft" role="status">${s.loading}</p>`);
    return tabs(
      [
        { id: 'record', label: t.record, content: () => this.#record(record, groups) },
        { id: 'history', label: t.history, content: view(html`<accountant-change-history .session=${session} .register=${register}></accountant-change-history>`) },
        { id: 'education', label: t.continuing, content: view(html`<accountant-change-education .session=${session} .register=${register}></accountant-change-education>`) },
      ],
      this.tab,
      (tab) => this.#select(tab),
    );
  }

  #record(record: RegisterRecord, groups: RowGroup[]): TemplateResult {
    const t = changeTexts.in(this.language);
    const isActive = record.status === 'active';
    const onChange = (section: SectionId) => void this.#change(section);
    return html`<p class="soft small">${fill(t.since, { day: formatDay(record.since, this.language) })}</p>
      ${standingLine({ record, t, onChoose: (other) => void this.show(other) })}
      ${recordView({ groups, photo: this.#photo.address, isWhole: this.isWhole, t, onToggle: () => (this.isWhole = !this.isWhole), sections: record.sections, onChange: isActive ? onChange : undefined })}
      ${isActive ? html`<p class="onward"><button class="primary" @click=${() => void this.#change()}>${t.toChange}</button></p>` : nothing}`;
  }

  #select(tab: TabId): void {
    this.tab = tab;
    if (tab !== 'record' && !this.hasViews) void import('./views.define.ts').then(() => (this.hasViews = true), (cause: unknown) => (this.failure = cause));
  }

  async #change(section?: SectionId): Promise<void> {
    try {
      await import('./desk.define.ts');
    } catch (cause) {
      this.failure = cause;
      return;
    }
    this.wanted = section;
    this.isChanging = true;
    if (this.register) rememberPlace({ register: this.register, section, noticeVersion: this.#noticeVersion });
  }

  /** Back to 信息查询, where focus stands on what it is of. */
  async #leave(): Promise<void> {
    this.isChanging = false;
    if (this.register) rememberPlace({ register: this.register });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.chosen strong')?.focus();
  }

  async #chooseAgain(): Promise<void> {
    this.#clear();
    rememberPlace(undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#choose')?.focus();
  }

  /** Fetches the record; what stands there stays until the answer is there. */
  async #load(register: RegisterId): Promise<void> {
    const session = this.#session.value;
    if (!session) return;
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    try {
      await sessionTexts.load(this.language);
      const lookup = await lookUp({ api: session.api, register, language: this.language, signal });
      if (signal.aborted) return;
      this.lookup = lookup;
      this.failure = undefined;
      if (!lookup.isFound) this.isChanging = false;
      if (lookup.isFound && !this.isChanging) rememberPlace({ register });
      if (lookup.isFound && lookup.record.photo) void this.#photo.show(session.api, lookup.record.photo, signal);
    } catch (cause) {
      if (!signal.aborted) this.failure = cause;
    }
  }

  #onSession({ state }: Session): void {
    if (state === 'signed-in') {
      if (!this.#wasSignedIn) void this.#resume();
      this.#wasSignedIn = true;
      return;
    }
    if (state === 'expired') {
      if (!this.isChanging) this.#clear();
      return;
    }
    // What one person saw must not stand there for the next, nor lie on the device.
    if (this.#wasSignedIn && state === 'signed-out') {
      rememberPlace(undefined);
      new LocalCopies().clear();
    }
    this.#wasSignedIn = false;
    this.#clear();
  }

  /** Goes on where the tab stood before the page was loaded anew, or where another portal sent the person. */
  async #resume(): Promise<void> {
    const place = this.register ? undefined : recallPlace();
    if (!place) return;
    this.#noticeVersion = place.noticeVersion;
    await this.show(place.register, place.section);
  }

  #clear(): void {
    this.#loading?.abort();
    this.#photo.clear();
    this.register = undefined;
    this.lookup = undefined;
    this.failure = undefined;
    this.isWhole = false;
    this.isChanging = false;
    this.tab = 'record';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'accountant-change': AccountantChange;
  }
}
