import { define } from '../../internal/define.ts';
import { ChoiceControl } from './choice.ts';

define('accountant-choice', ChoiceControl);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-choice': ChoiceControl;
  }
}
