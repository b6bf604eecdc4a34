import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fill } from '../internal/texts.ts';
import { unbroken } from '../internal/unbroken.ts';
import { confirmTexts } from '../locales/confirm.ts';
import { formatDay, formatMoment } from '../session/format-moment.ts';
import type { RequestDetail } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { confirmStyles } from './confirm.styles.ts';
import { StepElement } from './step-element.ts';
import { stepStyles } from './step.styles.ts';

/** The receipt: its number, to be copied and printed, and what happens next. */
export class Receipt extends StepElement {
  static override texts = [...StepElement.texts, confirmTexts] as (typeof StepElement)['texts'];
  static override styles = [base, button, stepStyles, confirmStyles];

  @property({ attribute: false }) request!: RequestDetail;
  @state() private isCopied = false;

  protected override render(): TemplateResult {
    const c = confirmTexts.in(this.language);
    const { receipt, identity, submittedAt, authority, dueOn } = this.request;
    const fact = (label: string, value: string) => html`<div><dt>${label}</dt><dd>${unbroken(value)}</dd></div>`;
    const due = dueOn ? formatDay(dueOn, this.language) : '';
    return html`<section class="receipt">
      <h2 class="title" tabindex="-1">✓ ${c.receiptTitle}</h2>
      <div><p class="soft">${c.receipt}</p><p class="number">${receipt}</p></div>
      <dl class="answers">
        ${fact(c.receiptName, identity.name)} ${submittedAt ? fact(c.receiptAt, formatMoment(submittedAt, this.language)) : ''}
        ${authority ? fact(c.receiptBureau, [authority.name, authority.phone].filter(Boolean).join(' · ')) : ''} ${due ? fact(c.receiptDue, due) : ''}
      </dl>
      <div class="buttons">
        <button type="button" @click=${this.#copy}>${c.copy}</button>
        <button type="button" @click=${() => window.print()}>${c.print}</button>
      </div>
      <p role="status">${this.isCopied ? c.copied : ''}</p>
      <div><h3>${c.whatNext}</h3>
        <ol class="whatnext">
          ${authority && due ? html`<li>${fill(c.nextReview, { bureau: authority.name, due })}</li>` : ''}
          <li>${c.nextMessage}</li><li>${c.nextProgress}</li>
        </ol></div>
    </section>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.request.receipt);
      this.isCopied = true;
    } catch {
      // Where the page may not write the clipboard, one click selects the number.
      const number = this.renderRoot.querySelector('.number');
      if (number) getSelection()?.selectAllChildren(number);
    }
  }
}
