import { define } from '../internal/define.ts';
import { ConfirmStep } from './confirm-step.ts';

define('accountant-confirm-step', ConfirmStep);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-confirm-step': ConfirmStep;
  }
}
