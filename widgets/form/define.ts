import { define } from '../internal/define.ts';
import { SectionForm } from './section-form.ts';

define('accountant-section-form', SectionForm);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-section-form': SectionForm;
  }
}
