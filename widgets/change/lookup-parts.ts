import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../internal/texts.ts';
import type { RegisterId } from '../session/types.ts';
import type { ChangeTexts } from './texts.ts';

/** The choice of the register of the original registration, with which every query begins. */
export function registerChoice(t: ChangeTexts, onChoose: (register: RegisterId) => void): TemplateResult {
  return html`<section class="choice" part="choice" aria-labelledby="choose">
    <h3 id="choose" tabindex="-1">${t.choose}</h3>
    <p class="soft">${t.chooseHint}</p>
    <div class="registers">
      <button @click=${() => onChoose('ningbo')}>${t.ningbo}</button>
      <button @click=${() => onChoose('zhejiang')}>${t.zhejiang}</button>
    </div>
  </section>`;
}

export type NotFoundView = {
  t: ChangeTexts;
  register: RegisterId;
  /** The other register, if the person is on record there. */
  elsewhere?: RegisterId;
  /** The bureau to ask, at the head of the register. */
  bureau?: { name: string; phone: string };
  registrationHref?: string;
  onChoose: (register: RegisterId) => void;
};

/** Says that a register does not know the person, and where to go: the other register, or registration. */
export function notFound({ t, register, elsewhere, bureau, registrationHref, onChoose }: NotFoundView): TemplateResult {
  return html`<div class="notice" role="status">
    <p><strong>${fill(t.notFound, { register: t[register] })}</strong></p>
    ${elsewhere
      ? html`<p>${fill(t.elsewhere, { register: t[elsewhere] })}</p>
          <button class="primary" @click=${() => onChoose(elsewhere)}>${t.lookElsewhere}</button>`
      : html`<p>${t.registerHint}</p>
          ${bureau ? html`<p><strong>${bureau.name}</strong>${bureau.phone ? html` <a href="tel:${bureau.phone}">${bureau.phone}</a>` : nothing}</p>` : nothing}
          <p>${t.registerRemark}</p>
          ${registrationHref ? html`<a class="button primary" href=${registrationHref}>${t.register}</a>` : nothing}`}
  </div>`;
}
