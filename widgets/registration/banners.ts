import { html, nothing, type TemplateResult } from 'lit';
import type { Explain } from '../form/sentences.ts';
import type { registrationTexts } from '../locales/registration.ts';
import type { Course } from './course.ts';
import { standingMisfits } from './misfits.ts';
import { stepOfPath } from './steps.ts';

type Options = { course: Course; texts: ReturnType<typeof registrationTexts.in>; explain?: Explain };

/** What stands above the steps: signed out, altered elsewhere, refused, from the other portal, no longer fitting, returned. */
export function banners({ course, texts, explain }: Options): TemplateResult {
  const { draft, request, session } = course;
  const { returned } = draft?.request ?? {};
  const [misfit] = standingMisfits(draft);
  return html`${session?.state === 'expired' || session?.state === 'signed-out'
      ? alert(html`<p>${texts.expired}</p><div class="buttons"><button type="button" class="primary" @click=${() => void session.signIn()}>${texts.signInAgain}</button></div>`)
      : nothing}
    ${draft?.state === 'conflict'
      ? alert(html`<p>${texts.conflict}</p><div class="buttons">
          <button type="button" class="primary" @click=${() => void course.settle('theirs')}>${texts.conflictTheirs}</button>
          <button type="button" @click=${() => void course.settle('mine')}>${texts.conflictMine}</button></div>`)
      : nothing}
    ${draft?.state === 'refused' ? alert(html`<p>${explain?.({ code: draft.code }) ?? ''}</p>`) : nothing}
    ${request && !draft ? banner(html`<p>${texts.fromOtherPortal}</p>`) : nothing}
    ${misfit ? banner(html`<p>${texts.misfits}</p><div class="buttons"><button type="button" class="to-misfit" @click=${() => course.go(stepOfPath(misfit.path), { path: misfit.path })}>${texts.toMisfit}</button></div>`) : nothing}
    ${returned ? banner(html`<h2>↩ ${texts.returnedTitle}</h2><p>${returned.reason}</p>`) : nothing}`;
}

function banner(content: TemplateResult): TemplateResult {
  return html`<div class="banner" part="banner">${content}</div>`;
}

function alert(content: TemplateResult): TemplateResult {
  return html`<div class="banner" part="banner" role="alert">${content}</div>`;
}
