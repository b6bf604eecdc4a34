import { define } from '../../internal/define.ts';
import { TextControl } from './text.ts';

define('accountant-text', TextControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-text': TextControl;
  }
}
