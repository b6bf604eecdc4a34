import { define } from '../../internal/define.ts';
import { PreviewElement } from './preview.ts';

define('accountant-preview', PreviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-preview': PreviewElement;
  }
}
