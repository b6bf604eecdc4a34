import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../internal/texts.ts';
import type { registrationTexts } from '../locales/registration.ts';
import { stepIds, type StepId } from './steps.ts';

type Options = {
  texts: ReturnType<typeof registrationTexts.in>;
  present: StepId;
  /** Index of the furthest step that was reached. */
  furthest: number;
  go: (step: StepId) => void;
};

/** Where one is: a list at the side where there is room, else one line over a bar, which opens the list. */
export function stepList({ texts, present, furthest, go }: Options): TemplateResult {
  const n = stepIds.indexOf(present) + 1;
  const total = stepIds.length;
  return html`<nav class="where" part="steps" aria-label=${texts.stepsLabel}>
    <button type="button" class="quiet brief" aria-expanded="false" @click=${toggle}>${fill(texts.stepOf, { n, total })} · <strong>${texts[`step_${present}`]} <span aria-hidden="true">▾</span></strong><progress aria-hidden="true" max=${total} value=${n}></progress></button>
    <ol>
      ${stepIds.map((step, index) => item(step, index))}
      <li class="ahead"><span class="at" aria-hidden="true"></span><span>${texts.progress}</span></li>
    </ol>
  </nav>`;

  function toggle({ currentTarget }: Event): void {
    const brief = currentTarget as Element;
    brief.setAttribute('aria-expanded', String(brief.getAttribute('aria-expanded') === 'false'));
  }

  function item(step: StepId, index: number): TemplateResult {
    const label = texts[`step_${step}`];
    const isPresent = step === present;
    const isReached = index <= furthest;
    const isDone = index < furthest;
    const sign = isDone && !isPresent ? '✓' : String(index + 1);
    const at = html`<span class="at" aria-hidden="true">${sign}</span>`;
    if (isPresent) return html`<li class="present" aria-current="step">${at}<strong>${label}</strong></li>`;
    if (!isReached) return html`<li class="ahead">${at}<span>${label}</span></li>`;
    return html`<li class="done"><button type="button" class="quiet" @click=${() => go(step)}>${at}<span>${label}</span>${isDone ? html`<span class="unseen">（${texts.done}）</span>` : nothing}</button></li>`;
  }
}
