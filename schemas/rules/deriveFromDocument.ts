import { carriesIdentity } from '../validators/idNumber.ts';
import { nationalityOf } from '../validators/nationality.ts';
import { birthDateOf, genderOf, hasResidentCheck } from '../validators/residentId.ts';

/** What a document states of its holder beyond the number. */
export type StatedByDocument = { birthDate?: string; gender?: '1' | '2'; nationality?: string };

/** Birth date, gender and nationality as far as the document states them; the rest has to be typed. */
export function deriveFromDocument(idType: string, idNumber: string): StatedByDocument {
  const nationality = nationalityOf(idType, idNumber);
  const stated: StatedByDocument = nationality === undefined ? {} : { nationality };
  if (!carriesIdentity(idType, idNumber) || !hasResidentCheck(idNumber)) return stated;
  const birthDate = birthDateOf(idNumber);
  if (birthDate !== undefined) stated.birthDate = birthDate;
  return { ...stated, gender: genderOf(idNumber) };
}
