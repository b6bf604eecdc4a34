import type { Fault } from '../vocabulary/keyword.ts';

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const service = /^400-?\d{3}-?\d{4}$/;

/** Refuses what is no mobile number of the mainland. */
export function checkMobile(value: string): Fault | undefined {
  if (value === '' || mobile.test(value)) return undefined;
  return { code: 'mobile-invalid', ...(value.length !== 11 && { params: { length: Array.from(value).length } }) };
}

/** Refuses what is neither a mobile number nor an area code with a number, nor a 400 number. */
export function checkPhone(value: string): Fault | undefined {
  if (value === '' || mobile.test(value) || landline.test(value) || service.test(value)) return undefined;
  return { code: 'phone-invalid' };
}
