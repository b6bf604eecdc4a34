import { isCalendarDay } from './days.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits by GB 11643-1999 (ISO 7064 MOD 11-2). */
export function residentCheckCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** Whether an 18-character number ends in its check character. */
export function hasResidentCheck(number: string): boolean {
  return /^\d{17}[\dX]$/.test(number) && residentCheckCharacter(number) === number[17];
}

/** The birth date in an 18-character number, if it is a day. */
export function birthDateOf(number: string): string | undefined {
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return isCalendarDay(date) ? date : undefined;
}

/** The gender in an 18-character number: odd 1 (male), even 2 (female). */
export function genderOf(number: string): '1' | '2' {
  return Number(number[16]) % 2 === 1 ? '1' : '2';
}

/** A 15-digit number of the first generation raised to 18 characters; for imports only, forms do not take it. */
export function raiseResidentId(number: string): string | undefined {
  if (!/^\d{15}$/.test(number)) return undefined;
  const digits = `${number.slice(0, 6)}19${number.slice(6)}`;
  return digits + residentCheckCharacter(digits);
}
