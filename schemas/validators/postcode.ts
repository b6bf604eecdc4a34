import type { Fault } from '../vocabulary/keyword.ts';

/** Refuses what is no postcode: six digits, not all zero. */
export function checkPostcode(value: string): Fault | undefined {
  if (value === '' || (/^\d{6}$/.test(value) && value !== '000000')) return undefined;
  return { code: 'postcode-invalid', ...(value.length !== 6 && { params: { length: Array.from(value).length } }) };
}

/** Whether a postcode is one of Zhejiang's; the guide itself pairs places with others, so it is a hint, never a refusal. */
export function isZhejiangPostcode(value: string): boolean {
  return value >= '310000' && value <= '327999';
}

/** Whether a postcode is one of Ningbo's. */
export function isNingboPostcode(value: string): boolean {
  return value.startsWith('315');
}
