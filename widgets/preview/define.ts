import { ChangeDesk } from '../change/desk.ts';
import { define } from '../internal/define.ts';
import { NoticeStep } from '../registration/notice-step.ts';
import { NoticePreview } from './notice-preview.ts';

define('accountant-notice-step', NoticeStep);
define('accountant-change-desk', ChangeDesk);
define('accountant-notice-preview', NoticePreview);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-notice-preview': NoticePreview;
  }
}
