import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../internal/texts.ts';
import type { registrationTexts } from '../locales/registration.ts';
import type { Course } from './course.ts';
import { stepIds, type StepId } from './steps.ts';

type Options = { texts: ReturnType<typeof registrationTexts.in>; course: Pick<Course, 'step' | 'furthest' | 'lacking' | 'go'> };

/** Where one is: a list at the side where there is room, else one line over a bar, which opens the list. */
export function stepList({ texts, course }: Options): TemplateResult {
  const { step: present, furthest, lacking } = course;
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
    const isDone = index < furthest && !lacking.has(step);
    const at = (sign: number | string) => html`<span class="at" aria-hidden="true">${sign}</span>`;
    if (step === present) return html`<li class="present" aria-current="step">${at(index + 1)}<strong>${label}</strong></li>`;
    if (index > furthest) return html`<li class="ahead">${at(index + 1)}<span>${label}</span></li>`;
    return html`<li class=${isDone ? 'done' : ''}><button type="button" class="quiet" @click=${() => course.go(step)}>${at(isDone ? '✓' : index + 1)}<span>${label}</span>${isDone ? html`<span class="unseen">（${texts.done}）</span>` : nothing}</button></li>`;
  }
}
