import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ChangeLinks } from '../change/change-flow.ts';
import type { Flow } from '../registration/flow.ts';
import { stepList } from '../registration/step-list.ts';
import { registrationStyles } from '../registration/registration.styles.ts';
import { WidgetElement } from '../internal/widget-element.ts';
import { registrationTexts } from '../locales/registration.ts';
import type { Session } from '../session/session.ts';
import type { Notice, RegisterRecord } from '../session/types.ts';
import { base } from '../styles/base.ts';

const open = { isOpen: true };

/**
 * @summary A notice as the widgets show it, drawn by their own elements: for those who write notices. Nothing in it can be pressed.
 */
export class NoticePreview extends WidgetElement {
  static override texts = [registrationTexts];
  static override styles = [WidgetElement.tokens, base, registrationStyles];

  @property({ attribute: false }) notice?: Notice;

  protected override render(): TemplateResult {
    const { notice, language } = this;
    if (!notice) return html``;
    // An element reads its notice once: another text is another element.
    return html`<div inert>${keyed(`${language} ${JSON.stringify(notice)}`, notice.kind === 'change' ? this.#change(notice) : this.#registration(notice))}</div>`;
  }

  #registration(notice: Notice): TemplateResult {
    const flow = { session: sessionWith(notice) } as Flow;
    return html`<div class="layout">
      ${stepList({ texts: registrationTexts.in(this.language), course: { step: 'notice', furthest: 0, lacking: new Set(), go: () => undefined } })}
      <div><accountant-notice-step .flow=${flow} .arrival=${{ isQuiet: true }}></accountant-notice-step></div>
    </div>`;
  }

  #change(notice: Notice): TemplateResult {
    const record = { register: notice.portal, status: 'active', sections: { basic: open, workplace: open, education: open, qualification: open } } as unknown as RegisterRecord;
    return html`<accountant-change-desk .session=${sessionWith(notice)} .record=${record} .links=${{} as ChangeLinks}></accountant-change-desk>`;
  }
}

/** A session that answers with one notice and nothing else. */
function sessionWith(notice: Notice): Session {
  return { state: 'signed-in', portal: notice.portal, api: { notice: () => Promise.resolve(notice) } } as unknown as Session;
}
