import { define } from '../../internal/define.ts';
import { UploadElement } from './upload.ts';

define('accountant-upload', UploadElement);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-upload': UploadElement;
  }
}
