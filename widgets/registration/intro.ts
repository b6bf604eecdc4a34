import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill } from '../internal/texts.ts';
import type { registrationTexts } from '../locales/registration.ts';

type Options = { texts: ReturnType<typeof registrationTexts.in>; /** Working days that a bureau has. */ days: number; isBusy: boolean; error: string; signIn: () => void };

/** What one needs at hand, how long it takes and who decides, before one signs in. */
export function intro({ texts, days, isBusy, error, signIn }: Options): TemplateResult {
  const papers = [
    [portrait, texts.paperPhoto],
    [building, texts.paperWork],
    [diploma, texts.paperDiploma],
    [certificate, texts.paperQualification],
  ] as const;
  return html`<section class="intro" aria-labelledby="intro">
    <h2 id="intro" class="title" tabindex="-1">${texts.title}</h2>
    <p>${texts.introLead}</p>
    <p>${texts.introTime}</p>
    <h3>${texts.introPapers}</h3>
    <ul class="papers">${papers.map(([picture, name]) => html`<li><svg viewBox="0 0 48 48" aria-hidden="true">${picture}</svg><span>${name}</span></li>`)}</ul>
    <p>${fill(texts.introWho, { n: days })}</p>
    <p class="soft">${texts.introSignIn}</p>
    ${error ? html`<p class="error" role="alert"><span class="sign" aria-hidden="true">!</span>${error}</p>` : nothing}
    <div class="buttons"><button type="button" class="primary sign-in" aria-disabled=${isBusy ? 'true' : nothing} @click=${signIn}>${isBusy ? texts.signingIn : texts.signIn}</button></div>
  </section>`;
}

const portrait = svg`<rect x="11" y="5" width="26" height="38" rx="2"/><circle cx="24" cy="19" r="6"/><path d="M14 40c0-9 4-13 10-13s10 4 10 13"/>`;
const building = svg`<path d="M8 43V13l16-8 16 8v30z"/><path d="M17 20h4m6 0h4M17 28h4m6 0h4M21 43v-8h6v8"/>`;
const diploma = svg`<rect x="5" y="9" width="38" height="28" rx="2"/><path d="M13 18h22M13 24h14"/><circle cx="34" cy="31" r="5"/><path d="m31 35-1 8 4-3 4 3-1-8"/>`;
const certificate = svg`<rect x="9" y="5" width="30" height="38" rx="2"/><path d="M16 14h16M16 21h16M16 28h8"/><path d="m25 35 4 4 7-8"/>`;
