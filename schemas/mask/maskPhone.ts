import { maskMobile } from './maskMobile.ts';

/** Area code, number and extension of a landline, or a number that is charged as a local call (400). */
const landline = /^(010-?|02\d-?|0\d{3}-?)(\d{7,8})(-\d{1,6})?$/;
const service = /^(400-?)(\d{3}-?\d{4})$/;

/** A phone number of any kind with its middle hidden, an extension altogether: `138****8000`, `0574-*****321-***`. */
export function maskPhone(phone: string): string {
  const [, area, number, extension = ''] = landline.exec(phone) ?? service.exec(phone) ?? [];
  return area && number ? area + hidden(number.slice(0, -3)) + number.slice(-3) + hidden(extension) : maskMobile(phone);
}

function hidden(text: string): string {
  return text.replace(/\d/g, '*');
}
