import { define } from '../../internal/define.ts';
import { ComboboxControl } from './combobox.ts';

define('accountant-combobox', ComboboxControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-combobox': ComboboxControl;
  }
}
