import type { Register } from './registerOf.ts';

// Without I, L, O, U and Z, which are misheard or misread; 31 letters, a prime, so that the check sees every slip.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const prefixes: { [register in Register]: string } = { ningbo: 'NB', zhejiang: 'ZJ' };

/**
 * A receipt number such as `NB261123-7KXM-4QCR`: register, day on which the request was begun, seven characters made of `randomBytes`
 * (at least seven) and a check character that catches every single slip and every swap of neighbours.
 */
export function receiptNumber(register: Register, date: string, randomBytes: Uint8Array): string {
  const drawn = Array.from(randomBytes.slice(0, 7), (byte) => alphabet[byte % alphabet.length]).join('');
  if (drawn.length < 7) throw new RangeError('receiptNumber: expected 7 random bytes');
  const head = prefixes[register] + date.slice(2).replaceAll('-', '');
  const body = head + drawn;
  return `${head}-${drawn.slice(0, 4)}-${drawn.slice(4)}${checkCharacter(body)}`;
}

/** Whether a text, as typed, is a receipt number with its check character. */
export function isReceiptNumber(text: string): boolean {
  const plain = text.toUpperCase().replace(/[\s-]/g, '');
  if (!/^(NB|ZJ)\d{6}[0-9A-HJKMNP-TV-Y]{8}$/.test(plain)) return false;
  return checkCharacter(plain.slice(0, -1)) === plain.at(-1);
}

/** Values of the places weighed by powers of 3, a primitive root modulo 31: no two places weigh the same. */
function checkCharacter(body: string): string {
  const register = body.startsWith(prefixes.ningbo) ? 1 : 2;
  const values = [register, ...Array.from(body.slice(2), (character) => alphabet.indexOf(character))];
  const sum = values.reduce((total, value, index) => total + value * 3 ** (index + 1), 0);
  return alphabet.charAt(sum % alphabet.length);
}
