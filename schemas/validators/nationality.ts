import { countryCodes, countrySteps } from '../generated/countryNumbers.ts';
import { hasResidentCheck } from './residentId.ts';

const residence: { [prefix: string]: string } = { '81': 'HK', '82': 'MO', '83': 'TW' };

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
      return hasResidentCheck(idNumber) ? countryOf(Number(idNumber.slice(3, 6))) : undefined;
    default:
      return undefined;
  }
}

/** Counted up to the number each time: hardly anyone has such a document, and a table of all countries would stand in every page's memory. */
function countryOf(number: number): string | undefined {
  let reached = 0;
  const index = [...countrySteps].findIndex((step) => (reached += parseInt(step, 36)) === number);
  return index < 0 ? undefined : countryCodes.slice(2 * index, 2 * index + 2);
}
