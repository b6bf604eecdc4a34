import { normalizeText } from '../validators/normalize.ts';
import { raiseResidentId } from '../validators/residentId.ts';

/**
 * The text by which persons are compared: kind of document and number, where numbers that mean the same person are made
 * equal (15 digits raised to 18, permits without their re-issue digits). Personal data: hash it before storing or logging.
 */
export function identityKeyParts(idType: string, idNumber: string): string {
  const number = String(normalizeText(idNumber, 'code') ?? '');
  if (idType === 'hkMoPermit') return `${idType}:${number.slice(0, 9)}`;
  if (idType === 'residentId') return `${idType}:${raiseResidentId(number) ?? number}`;
  return `${idType}:${number}`;
}
