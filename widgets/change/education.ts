import dictionary from '@accountant-register/schemas/dictionaries/continuing-education.json';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { fill } from '../internal/texts.ts';
import { failureSentence } from '../session/failure.ts';
import { formatDay } from '../session/format-moment.ts';
import type { Session } from '../session/session.ts';
import { sessionTexts } from '../session/texts.ts';
import type { EducationYear, RegisterId } from '../session/types.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import { creditChart } from './credit-chart.ts';
import { educationStyles } from './education.styles.ts';
import { viewTexts } from './view-texts.ts';

/** @summary 继续教育: three years of credits against what the register requires, and the courses behind them. */
export class EducationElement extends BaseElement {
  static override texts = [viewTexts, sessionTexts] as (typeof BaseElement)['texts'];
  static override styles = [base, button, educationStyles];

  @property({ attribute: false }) session!: Session;
  @property() register: RegisterId = 'ningbo';
  @state() private years?: readonly EducationYear[];
  @state() private failure?: unknown;

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#load();
  }

  protected override render(): TemplateResult {
    const t = viewTexts.in(this.language);
    const s = sessionTexts.in(this.language);
    const { years } = this;
    if (this.failure !== undefined) {
      return html`<p role="alert">${failureSentence(this.failure, this.language)}</p><button type="button" @click=${this.#load}>${s.retry}</button>`;
    }
    if (!years) return html`<p class="soft" role="status">${s.loading}</p>`;
    return html`<p>${t.educationLead}</p>
      ${creditChart(years)} ${this.#sums(years)} ${years.map((year) => this.#courses(year))}
      <p class="soft small">${t.educationNote}</p>`;
  }

  /** The chart in figures, which is what a screen reader gets. */
  #sums(years: readonly EducationYear[]): TemplateResult {
    const t = viewTexts.in(this.language);
    const of = (credits: number, required: number | undefined) => (required === undefined ? String(credits) : fill(t.ofRequired, { credits, required }));
    return html`<div class="wide" role="region" tabindex="0" aria-label=${t.educationChart}><table>
      <caption>${t.educationCaption}</caption>
      <thead><tr>${[t.year, t.credits, t.professional, t.general, t.standing].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${years.map(
        ({ year, total, professional, general, required, isComplete }) => html`<tr>
          <th scope="row">${year}</th><td>${of(total, required.total)}</td><td>${of(professional, required.professional)}</td><td>${of(general, required.general)}</td>
          <td>${isComplete ? `✓ ${t.complete}` : `○ ${t.incomplete}`}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }

  #courses({ year, records }: EducationYear): TemplateResult {
    const t = viewTexts.in(this.language);
    if (records.length === 0) return html`<p class="soft">${fill(t.noCourses, { year })}</p>`;
    const title = fill(t.courses, { year });
    return html`<div class="wide" role="region" tabindex="0" aria-label=${title}><table>
      <caption>${title}</caption>
      <thead><tr>${[t.subject, t.course, t.form, t.institution, t.credits, t.state, t.recordedOn].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${records.map(
        ({ subject, course, form, institution, credits, state, recordedOn }) => html`<tr>
          <td>${this.#word('subject', subject)}</td><td class="course">${course ?? '—'}</td><td>${this.#word('form', form)}</td><td>${institution ?? '—'}</td><td>${credits}</td>
          <td>${this.#word('state', state)}</td><td>${recordedOn ? formatDay(recordedOn, this.language) : '—'}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }

  #word(list: string, code: string): string {
    const item = dictionary.items.find((one) => one.list === list && one.code === code);
    return (this.language === 'en' ? item?.en : item?.label) ?? code;
  }

  readonly #load = async (): Promise<void> => {
    this.failure = undefined;
    try {
      this.years = await this.session.api.education(this.register);
    } catch (cause) {
      this.failure = cause;
    }
  };
}
