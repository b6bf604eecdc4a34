import { define } from '../../internal/define.ts';
import { DateControl } from './date.ts';

define('accountant-date', DateControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-date': DateControl;
  }
}
