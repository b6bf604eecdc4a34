import { define } from '../internal/define.ts';
import { AccountantProgress } from './progress.ts';

define('accountant-progress', AccountantProgress);
