import { define } from '../../internal/define.ts';
import { PhotoElement } from './photo.ts';

define('accountant-photo', PhotoElement);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-photo': PhotoElement;
  }
}
