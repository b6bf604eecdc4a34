import type { Register } from './registerOf.ts';

// Without I, L, O, U, Z, 0 and 1, which are misheard or misread; 29 letters, a prime, so that the check sees every slip.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXY';
const prefixes: { [register in Register]: string } = { ningbo: 'NB', zhejiang: 'ZJ' };

/**
 * A receipt number such as `NB261123-7KXM-4QCR`: register, day of submission, seven characters made of `randomBytes`
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
  if (!/^(NB|ZJ)\d{6}[2-9A-HJKMNP-TV-Y]{8}$/.test(plain)) return false;
  return checkCharacter(plain.slice(0, -1)) === plain.at(-1);
}

/** Values of the places weighed by powers of 2, a primitive root modulo 29: neighbours never weigh the same. */
function checkCharacter(body: string): string {
  const values = [body.startsWith('NB') ? 1 : 2];
  for (const [index, character] of Array.from(body.slice(2)).entries()) {
    values.push(index < 6 ? Number(character) : alphabet.indexOf(character));
  }
  const sum = values.reduce((total, value, index) => total + value * 2 ** (index + 1), 0);
  return alphabet.charAt(sum % alphabet.length);
}
