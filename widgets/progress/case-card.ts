import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../internal/texts.ts';
import { unbroken } from '../internal/unbroken.ts';
import { formatDay, formatMoment } from '../session/format-moment.ts';
import type { RequestDetail } from '../session/types.ts';
import { stationsOf, type Station } from './stations.ts';
import type { ProgressTexts } from './texts.ts';

export type CaseView = {
  request: RequestDetail;
  /** Labels of what the reviewer marked. */
  marked: string[];
  /** The day it is in China. */
  today: string;
  language: Language;
  t: ProgressTexts;
  /** Where 去修改 leads; without it there is a button that only tells. */
  href?: string;
  /** Whether there is anywhere to go on with it. */
  isOpenable: boolean;
  isAsking: boolean;
  isBusy: boolean;
  /** A sentence about what failed with this request. */
  failure?: string;
  on: { open: (event: Event) => void; copy: () => void; print: () => void; ask: () => void; keep: () => void; end: () => void };
};

/** One request: what it is, its receipt, why it came back, its way so far, and what can be done. */
export function caseCard(view: CaseView): TemplateResult {
  const { request, t, on } = view;
  const { status } = request;
  return html`<article class="case" part="case" aria-labelledby=${`title-${request.id}`}>
    <div class="head">
      <h3 id=${`title-${request.id}`}>${titleOf(view)}</h3>
      <span class="status ${tone[status] ?? ''}" part="status">${sign[status] ?? ''}${t[`status_${status}`]}</span>
    </div>
    ${request.submittedAt
      ? html`<p class="receipt">
          <span>${t.receipt} <span class="number">${request.receipt}</span></span>
          <button class="quiet" @click=${on.copy}>${t.copy}</button>
          <button class="quiet" @click=${on.print}>${t.print}</button>
        </p>`
      : nothing}
    ${status === 'returned' ? returnBox(view) : nothing}
    <ol class="stations">
      ${stationsOf(request).map((station) => stationItem(station, view))}
    </ol>
    ${view.failure ? html`<p class="failure" role="alert">${view.failure}</p>` : nothing} ${actions(view)}
  </article>`;
}

const tone: { [status: string]: string } = { approved: 'good', applied: 'good', returned: 'heed' };
const sign: { [status: string]: string } = { approved: '✓ ', applied: '✓ ', returned: '! ' };

function titleOf({ request, t }: CaseView): string {
  const what = request.section ? `${t[request.kind]} · ${t[request.section]}` : t[request.kind];
  return `${what} · ${t[request.register]}`;
}

function returnBox(view: CaseView): TemplateResult {
  const { request, marked, t } = view;
  return html`<div class="returned" part="returned">
    <div>
      <h4>${t.reason}</h4>
      <p>${request.returned?.reason}</p>
    </div>
    ${marked.length > 0
      ? html`<div>
          <h4>${t.marked}</h4>
          <ul>
            ${marked.map((label) => html`<li>${label}</li>`)}
          </ul>
        </div>`
      : nothing}
    ${openButton(view, t.mend)}
  </div>`;
}

function openButton({ href, isOpenable, on }: CaseView, label: string): TemplateResult | typeof nothing {
  if (!isOpenable) return nothing;
  return href ? html`<a class="button primary" href=${href} @click=${on.open}>${label}</a>` : html`<button class="primary" @click=${on.open}>${label}</button>`;
}

function stationItem({ key, place, at, round, bureau, dueOn }: Station, { language, t, today }: CaseView): TemplateResult {
  return html`<li class="station ${place}" aria-current=${place === 'present' ? 'step' : nothing}>
    <p class="what">
      ${fill(t[key], { bureau: bureau?.name ?? t.theBureau })}${round ? html` · ${fill(t.round, { n: round })}` : nothing}
      ${place === 'present' ? html`<span class="tag">${t.present}</span>` : nothing}
    </p>
    ${at ? html`<p class="soft small"><time datetime=${at}>${formatMoment(at, language)}</time></p>` : nothing}
    ${key === 'now_review' && bureau ? html`<p>${unbroken(fill(bureau.phone ? t.withPhone : t.withBureau, { bureau: bureau.name, phone: bureau.phone }))}</p>` : nothing}
    ${dueOn ? html`<p>${fill(dueOn < today ? t.overdue : t.until, { day: formatDay(dueOn, language), bureau: bureau?.name ?? t.theBureau })}</p>` : nothing}
  </li>`;
}

function actions(view: CaseView): TemplateResult | typeof nothing {
  const { request, t, on, isAsking, isBusy } = view;
  const ending = endingOf(request);
  const open = request.status === 'draft' ? openButton(view, t.continue) : nothing;
  if (!ending) return open === nothing ? nothing : html`<div class="actions">${open}</div>`;
  if (!isAsking) return html`<div class="actions">${open}<button class="end ${ending}" @click=${on.ask}>${t[ending]}</button></div>`;
  return html`<div class="actions" role="group" aria-labelledby=${`ask-${request.id}`}>
    <p id=${`ask-${request.id}`}>${t[`${ending}Ask`]}</p>
    <button class="keep" @click=${on.keep}>${t[`${ending}No`]}</button>
    <button class="primary yes" aria-disabled=${isBusy ? 'true' : nothing} @click=${on.end}>${t[`${ending}Yes`]}</button>
  </div>`;
}

/** How its applicant may end a request: taken back while nobody reviews it, given up while it is theirs to fill in or mend. */
function endingOf({ kind, status }: RequestDetail): 'withdraw' | 'giveUp' | undefined {
  if (status === 'submitted') return 'withdraw';
  return kind === 'registration' && (status === 'draft' || status === 'returned') ? 'giveUp' : undefined;
}
