import { define } from '../internal/define.ts';
import { FilesStep } from './files-step.ts';

define('accountant-files-step', FilesStep);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-files-step': FilesStep;
  }
}
