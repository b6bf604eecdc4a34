import { define } from '../internal/define.ts';
import { Receipt } from './receipt.ts';

define('accountant-receipt', Receipt);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-receipt': Receipt;
  }
}
