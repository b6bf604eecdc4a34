import { normalizeText } from '../validators/normalize.ts';
import { raiseResidentId } from '../validators/residentId.ts';

/**
 * The text by which numbers of documents are compared where the kind of document is not known: 15 digits raised to 18, permits
 * for Hong Kong and Macao residents without their re-issue digits. Personal data: hash it before storing or logging.
 */
export function comparableNumber(idNumber: string): string {
  const number = String(normalizeText(idNumber, 'code') ?? '');
  if (/^[HM]\d{10}$/.test(number)) return number.slice(0, 9);
  return raiseResidentId(number) ?? number;
}
