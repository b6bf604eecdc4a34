import { define } from '../../internal/define.ts';
import { YesNoControl } from './yes-no.ts';

define('accountant-yes-no', YesNoControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-yes-no': YesNoControl;
  }
}
