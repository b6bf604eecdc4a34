import { countryNumbers } from '../generated/countryNumbers.ts';
import { hasResidentCheck } from './residentId.ts';

const residence: { [prefix: string]: string } = { '81': 'HK', '82': 'MO', '83': 'TW' };
const byNumber = new Map(countryNumbers.match(/.{5}/g)?.map((pair) => [pair.slice(0, 3), pair.slice(3)]));

/** The nationality that a document itself states, as ISO alpha-2; `undefined` where it states none. */
export function nationalityOf(idType: string, idNumber: string): string | undefined {
  switch (idType) {
    case 'residentId':
    case 'officerCard':
      return 'CN';
    case 'hkMoTwResidence':
      return residence[idNumber.slice(0, 2)];
    case 'hkMoPermit':
      return { H: 'HK', M: 'MO' }[idNumber.slice(0, 1)];
    case 'twPermit':
      return 'TW';
    case 'foreignPermanentResident':
      return hasResidentCheck(idNumber) ? byNumber.get(idNumber.slice(3, 6)) : undefined;
    default:
      return undefined;
  }
}
