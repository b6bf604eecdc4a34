import { define } from '../internal/define.ts';
import { NoticeStep } from './notice-step.ts';

define('accountant-notice-step', NoticeStep);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-notice-step': NoticeStep;
  }
}
