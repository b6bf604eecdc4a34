import { define } from '../internal/define.ts';
import { SectionStep } from './section-step.ts';

define('accountant-section-step', SectionStep);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-section-step': SectionStep;
  }
}
