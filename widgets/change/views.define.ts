import { define } from '../internal/define.ts';
import { EducationElement } from './education.ts';
import { HistoryElement } from './history.ts';

define('accountant-change-history', HistoryElement);
define('accountant-change-education', EducationElement);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-change-history': HistoryElement;
    'accountant-change-education': EducationElement;
  }
}
