import { idPatterns } from '../generated/idPatterns.ts';
import type { SectionValues } from '../vocabulary/definition.ts';
import type { Fault } from '../vocabulary/keyword.ts';
import type { CheckContext } from './context.ts';
import { birthDateOf, genderOf, hasResidentCheck } from './residentId.ts';

/** Refuses a number that its kind of document does not have: form, check character, and the birth date in it. */
export function checkIdNumber(
  value: string,
  _spec: unknown,
  siblings: SectionValues,
  context: CheckContext,
): Fault | undefined {
  const type = siblings.idType;
  if (value === '' || typeof type !== 'string' || !Object.hasOwn(idPatterns, type)) return undefined;
  if (value.length > 20 || !new RegExp(idPatterns[type]!).test(value)) return { code: 'id-number-invalid' };
  if (!carriesIdentity(type, value)) return undefined;
  if (!hasResidentCheck(value)) return { code: 'id-number-check' };
  const birthDate = birthDateOf(value);
  return birthDate === undefined || birthDate > context.today ? { code: 'id-number-date' } : undefined;
}

/** Refuses a gender or birth date that contradicts the document number. */
export function checkAgreement(
  value: string,
  _spec: unknown,
  siblings: SectionValues,
  _context: CheckContext,
  field: string,
): Fault | undefined {
  const { idType, idNumber } = siblings;
  if (value === '' || typeof idType !== 'string' || typeof idNumber !== 'string') return undefined;
  if (!carriesIdentity(idType, idNumber) || !hasResidentCheck(idNumber)) return undefined;
  const stated = field === 'gender' ? genderOf(idNumber) : birthDateOf(idNumber);
  return stated === undefined || stated === value ? undefined : { code: 'contradicts-document' };
}

/** Whether a document's number itself tells birth date and gender, by the structure of GB 11643. */
export function carriesIdentity(idType: string, idNumber: string): boolean {
  if (idNumber.length !== 18) return false;
  return idType === 'residentId' || idType === 'hkMoTwResidence' || idType === 'foreignPermanentResident';
}
