import type { Fault } from '../vocabulary/keyword.ts';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const email = new RegExp(`^[\\w.!#$%&'*+/=?^\`{|}~-]+@${label}(?:\\.${label})+$`);

/** Refuses what is no e-mail address: one `@`, a dot in the domain, at most 254 characters. */
export function checkEmail(value: string): Fault | undefined {
  return value === '' || (value.length <= 254 && email.test(value)) ? undefined : { code: 'email-invalid' };
}
