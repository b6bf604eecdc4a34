import { define } from '../internal/define.ts';
import { AccountantPortal } from './portal.ts';

define('accountant-portal', AccountantPortal);
