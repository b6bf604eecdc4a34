import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Announcer } from '../internal/announcer.ts';
import { BaseElement } from '../internal/base-element.ts';
import { deskTexts } from '../locales/change.ts';
import { noticeBlocks } from '../registration/notice-blocks.ts';
import { dayInChina } from '../registration/today.ts';
import { gate } from '../session/gate.ts';
import { gateStyles } from '../session/gate.styles.ts';
import type { Session } from '../session/session.ts';
import { sessionTexts } from '../session/texts.ts';
import type { Notice, RegisterRecord } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { field } from '../styles/field.ts';
import { radio } from '../styles/radio.ts';
import type { ChangeFlow, ChangeLinks } from './change-flow.ts';
import { deskStyles } from './desk.styles.ts';
import { rememberPlace } from './place-memory.ts';

type Place = 'notice' | SectionId;

/**
 * @summary 信息变更: 变更须知, then a section at a time.
 * @event desk-left - Back to 信息查询.
 * @event record-changed - Something was submitted or decided: the record has to be fetched anew.
 * @event notice-read - 变更须知 was read; the detail is its version.
 * @csspart menu - The list of sections.
 */
export class ChangeDesk extends BaseElement {
  static override texts = [deskTexts, sessionTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, field, radio, gateStyles, deskStyles];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) record!: RegisterRecord;
  @property({ attribute: false }) links!: ChangeLinks;
  /** The section the person asked for; absent: none yet. */
  @property() wanted?: SectionId;
  @property({ attribute: false }) noticeVersion?: number;
  @property() photo?: string;
  @state() private place: Place = 'notice';
  @state() private notice?: Notice;
  @state() private isTicked = false;
  @state() private isTold = false;
  @state() private isFailed = false;
  readonly #announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // What stands in a section needs no notice to be looked at; only a new change does.
    if (this.wanted && this.#isEnterable(this.wanted)) this.place = this.wanted;
    else void this.#load();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#focusTitle();
  }

  protected override render(): TemplateResult {
    const t = deskTexts.in(this.language);
    return html`${this.#announcer.render()}
      ${this.session.state === 'expired' ? gate(this.session, this.language) : nothing}
      <p><button type="button" class="quiet back" @click=${() => this.dispatchEvent(new CustomEvent('desk-left'))}>‹ ${t.back}</button></p>
      <div class="layout">
        <nav part="menu" aria-label=${t.menu}><ul>${(['notice', ...sectionIds] as const).map((place) => this.#entry(place))}</ul></nav>
        <div class="content">${this.place === 'notice'
          ? this.#notice()
          : keyed(this.place, html`<accountant-change-section .section=${this.place} .flow=${this.#flow()} @notice-wanted=${() => this.#go('notice')}></accountant-change-section>`)}</div>
      </div>`;
  }

  #entry(place: Place): TemplateResult {
    const t = deskTexts.in(this.language);
    const label = place === 'notice' ? t.notice : t[`section_${place}`];
    const state = place === 'notice' ? '' : this.#state(place);
    return html`<li><button type="button" class="place" aria-current=${place === this.place ? 'true' : nothing} @click=${() => this.#go(place)}>
      <span>${place === 'notice' ? html`<span aria-hidden="true">★ </span>` : nothing}${label}</span>${state ? html`<span class="badge">${state}</span>` : nothing}</button></li>`;
  }

  #state(section: SectionId): string {
    const t = deskTexts.in(this.language);
    const { status } = this.record.sections[section].request ?? {};
    if (!status) return '';
    if (status === 'returned') return t.state_returned;
    if (status === 'approved') return t.state_approved;
    return status === 'draft' ? t.state_draft : t.state_waiting;
  }

  #notice(): TemplateResult {
    const t = deskTexts.in(this.language);
    return html`<h3 class="title" tabindex="-1">${this.notice?.title ?? t.notice}</h3>
      ${this.isFailed
        ? html`<p role="alert">${sessionTexts.in(this.language).offline}</p><button type="button" @click=${this.#load}>${t.retry}</button>`
        : html`<div class="notice" aria-busy=${this.notice ? nothing : 'true'}>${this.notice ? noticeBlocks(this.notice) : nothing}</div>`}
      ${this.isTold ? html`<p class="error" id="error" role="alert"><span class="sign" aria-hidden="true">!</span>${t.tickNeeded}</p>` : nothing}
      <label class="radio tick"><input type="checkbox" .checked=${this.isTicked} aria-describedby=${this.isTold ? 'error' : nothing}
        aria-invalid=${this.isTold ? 'true' : nothing} @change=${this.#tick}>${t.tick}</label>
      <div class="buttons"><button type="button" class="primary next" aria-disabled=${this.notice ? nothing : 'true'} @click=${() => this.#go(this.wanted ?? 'basic')}>${t.next}</button></div>`;
  }

  #flow(): ChangeFlow {
    const { session, record, links, noticeVersion, photo } = this;
    return {
      session,
      record,
      links,
      noticeVersion,
      photo,
      today: dayInChina(new Date()),
      announce: (text) => this.#announcer.say(text),
      reload: this.#changed,
    };
  }

  /** Whether a section can be shown: the notice was read, or something stands there already. */
  #isEnterable(section: SectionId): boolean {
    const { isOpen, request } = this.record.sections[section];
    return this.noticeVersion !== undefined || !isOpen || request !== undefined;
  }

  #go(place: Place): void {
    if (place !== 'notice') this.wanted = place;
    if (place !== 'notice' && !this.#isEnterable(place)) {
      if (!this.isTicked || !this.notice) return void this.#tell();
      this.noticeVersion = this.notice.version;
      this.dispatchEvent(new CustomEvent('notice-read', { detail: this.notice.version }));
    }
    if (place === 'notice') void this.#load();
    else rememberPlace({ register: this.record.register, section: place, noticeVersion: this.noticeVersion });
    this.place = place;
    this.#focusTitle();
  }

  /** Asks for the tick; from elsewhere the notice is opened first. */
  async #tell(): Promise<void> {
    this.isTold = this.place === 'notice' && this.notice !== undefined;
    if (this.place !== 'notice') {
      this.place = 'notice';
      await this.#load();
      return this.#focusTitle();
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.tick input')?.focus();
  }

  #focusTitle(): void {
    // A section puts focus on its own title, once it is there.
    if (this.place === 'notice') void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.title')?.focus());
  }

  readonly #changed = (): void => {
    this.dispatchEvent(new CustomEvent('record-changed'));
  };

  readonly #load = async (): Promise<void> => {
    this.isTicked = this.noticeVersion !== undefined;
    this.isFailed = false;
    try {
      this.notice ??= await this.session.api.notice(this.session.portal, 'change');
    } catch {
      // Whatever the reason, the person can do one thing: try again.
      this.isFailed = true;
    }
  };

  #tick(event: Event): void {
    this.isTicked = (event.target as HTMLInputElement).checked;
    this.isTold = false;
  }
}
