import { define } from '../internal/define.ts';
import { AccountantRegistration } from './registration.ts';

define('accountant-registration', AccountantRegistration);
