import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { radio } from '../styles/radio.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { field } from '../styles/field.ts';
import type { Notice } from '../session/types.ts';
import { noticeBlocks } from './notice-blocks.ts';
import { StepElement } from './step-element.ts';
import { noticeStepStyles } from './notice-step.styles.ts';
import { stepStyles } from './step.styles.ts';

/** 登记须知: the conditions, to be read and ticked before one begins. */
export class NoticeStep extends StepElement {
  static override styles = [base, button, field, radio, stepStyles, noticeStepStyles];

  @state() private notice?: Notice;
  @state() private isTicked = false;
  @state() private isTold = false;
  @state() private isFailed = false;
  @state() private isBusy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Who comes back to read it again has ticked it before.
    this.isTicked = this.flow.draft !== undefined;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<h2 class="title" tabindex="-1">${this.notice?.title ?? t.step_notice}</h2>
      ${this.isFailed
        ? html`<p role="alert">${t.unreachable}</p><button type="button" @click=${this.#load}>${t.retry}</button>`
        : html`<div class="notice" aria-busy=${this.notice ? nothing : 'true'}>${this.notice ? noticeBlocks(this.notice) : nothing}</div>`}
      ${this.isTold ? html`<p class="error" id="error" role="alert"><span class="sign" aria-hidden="true">!</span>${t.noticeTickNeeded}</p>` : nothing}
      <label class="radio tick"><input type="checkbox" .checked=${this.isTicked} aria-describedby=${this.isTold ? 'error' : nothing}
        aria-invalid=${this.isTold ? 'true' : nothing} @change=${this.#tick}>${t.noticeTick}</label>
      <div class="steps"><button type="button" class="primary next" aria-disabled=${this.isBusy || !this.notice ? 'true' : nothing} @click=${this.#next}>${t.next}</button></div>`;
  }

  readonly #load = async (): Promise<void> => {
    this.isFailed = false;
    try {
      this.notice = await this.flow.session.api.notice(this.flow.session.portal, 'registration');
    } catch {
      // Whatever the reason, the person can do one thing: try again.
      this.isFailed = true;
    }
  };

  #tick(event: Event): void {
    this.isTicked = (event.target as HTMLInputElement).checked;
    this.isTold = false;
  }

  async #next(): Promise<void> {
    if (!this.notice || this.isBusy) return;
    if (!this.isTicked) {
      this.isTold = true;
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    if (this.flow.draft) return this.flow.go('basic');
    this.isBusy = true;
    await this.flow.begin(this.notice.version);
    this.isBusy = false;
  }
}
