import type { Fault } from '../vocabulary/keyword.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditPattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Refuses what is neither a unified social credit code (GB 32100-2015) nor an organisation code (GB 11714-1997). */
export function checkEmployerCode(value: string): Fault | undefined {
  if (value === '') return undefined;
  if (value.length === 9) return isOrganisationCode(value) ? undefined : { code: 'organisation-code-invalid' };
  if (value.length !== 18) return { code: 'employer-code-length', params: { length: Array.from(value).length } };
  if (!creditPattern.test(value)) return { code: 'employer-code-characters', params: { place: 1 + [...value].findIndex((character, i) => !(i > 1 && i < 8 ? '0123456789' : alphabet).includes(character)) } };
  return isCreditCode(value) ? undefined : { code: 'employer-code-check' };
}

/** Whether a text is a unified social credit code with its check character. */
export function isCreditCode(code: string): boolean {
  if (!creditPattern.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  // The outer remainder matters: without it every code whose check value is 0 is refused.
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Whether a text is an organisation code, without hyphen, with its check character. */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * parseInt(code.charAt(index), 36),
    0,
  );
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
  return check === code[8];
}
