import { define } from '../internal/define.ts';
import { AccountantChange } from './change.ts';

define('accountant-change', AccountantChange);
