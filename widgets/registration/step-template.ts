import { html, type TemplateResult } from 'lit';
import type { Arrival, Flow } from './flow.ts';
import './notice-step.define.ts';
import type { StepId } from './steps.ts';

/** Fetches the element of a step; that of the first stands there already. */
export async function loadStep(step: StepId): Promise<void> {
  if (step === 'files') await import('./files-step.define.ts');
  else if (step === 'confirm') await import('./confirm-step.define.ts');
  else if (step !== 'notice') await import('./section-step.define.ts');
}

/** A step, drawn by its element, which must have been fetched. */
export function stepTemplate(step: StepId, flow: Flow, arrival: Arrival): TemplateResult {
  if (step === 'notice') return html`<accountant-notice-step .flow=${flow} .arrival=${arrival}></accountant-notice-step>`;
  if (step === 'files') return html`<accountant-files-step .flow=${flow} .arrival=${arrival}></accountant-files-step>`;
  if (step === 'confirm') return html`<accountant-confirm-step .flow=${flow} .arrival=${arrival}></accountant-confirm-step>`;
  return html`<accountant-section-step .section=${step} .flow=${flow} .arrival=${arrival}></accountant-section-step>`;
}
