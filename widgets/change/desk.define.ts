import { define } from '../internal/define.ts';
import { ChangeDialog } from './change-dialog.ts';
import { ChangeForm } from './change-form.ts';
import { ChangeSection } from './change-section.ts';
import { ChangeDesk } from './desk.ts';

define('accountant-change-desk', ChangeDesk);
define('accountant-change-section', ChangeSection);
define('accountant-change-form', ChangeForm);
define('accountant-change-dialog', ChangeDialog);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-change-desk': ChangeDesk;
    'accountant-change-section': ChangeSection;
    'accountant-change-form': ChangeForm;
    'accountant-change-dialog': ChangeDialog;
  }
}
