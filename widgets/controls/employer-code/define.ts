import { define } from '../../internal/define.ts';
import { EmployerCodeControl } from './employer-code.ts';

define('accountant-employer-code', EmployerCodeControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-employer-code': EmployerCodeControl;
  }
}
