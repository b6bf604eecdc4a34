import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../internal/texts.ts';
import { formatMoment } from '../session/format-moment.ts';
import type { RequestSummary } from '../session/types.ts';
import type { RowGroup } from './record-rows.ts';
import type { ChangeTexts } from './texts.ts';

/** What 明细 shows of one request. */
export type HistoryDetail = { groups: RowGroup[]; reason?: string };

export type HistoryView = {
  requests: RequestSummary[];
  /** Details by request, as far as they were opened; a string is a sentence about what failed. */
  details: ReadonlyMap<string, HistoryDetail | string>;
  language: Language;
  t: ChangeTexts;
  loading: string;
  onOpen: (id: string) => void;
};

/** The applications of the past, newest first, each with its details on demand. */
export function historyView({ requests, details, language, t, loading, onOpen }: HistoryView): TemplateResult {
  if (requests.length === 0) return html`<p>${t.historyEmpty}</p>`;
  return html`<ul class="history">
    ${requests.map(
      (request) => html`<li class="entry" part="entry">
        <p class="what">
          ${titleOf(request)} <span class="state">${t[`status_${request.status}`]}</span>
        </p>
        <p class="soft small">
          ${request.submittedAt ? html`${t.submittedOn} ${formatMoment(request.submittedAt, language)}` : nothing}
          ${request.decidedAt ? html` · ${t.decidedOn} ${formatMoment(request.decidedAt, language)}` : nothing}
          ${request.authority ? html` · ${request.authority.name}` : nothing}
          ${request.submittedAt ? html` · ${t.receipt} ${request.receipt}` : nothing}
        </p>
        <details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && onOpen(request.id)}>
          <summary>${t.details}</summary>
          ${detailOf(details.get(request.id))}
        </details>
      </li>`,
    )}
  </ul>`;

  function titleOf({ kind, section }: RequestSummary): string {
    const what = kind === 'change' ? t.changeKind : t.registration;
    return section ? `${what} · ${t[section]}` : what;
  }

  function detailOf(detail: HistoryDetail | string | undefined): TemplateResult {
    if (detail === undefined) return html`<p class="soft" role="status">${loading}</p>`;
    if (typeof detail === 'string') return html`<p class="failure" role="alert">${detail}</p>`;
    return html`${detail.reason ? html`<p class="reason"><strong>${t.returnReason}</strong> ${detail.reason}</p>` : nothing}
    ${detail.groups.map(
      ({ id, rows }) => html`<h4>${t[id]}</h4>
        <dl>
          ${rows.map(
            ({ label, text }) => html`<div class="row">
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
          )}
        </dl>`,
    )}`;
  }
}
