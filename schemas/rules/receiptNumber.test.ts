import { describe, expect, it } from 'vitest';
import { isReceiptNumber, receiptNumber } from './receiptNumber.ts';

const bytes = Uint8Array.from([0, 28, 29, 100, 200, 255, 7]);
const number = receiptNumber('ningbo', '2026-11-23', bytes);

describe('receiptNumber', () => {
  it('names the register and the day, and leaves out what is misread', () => {
    expect(number).toMatch(/^NB261123-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}$/);
    expect(receiptNumber('zhejiang', '2026-01-02', bytes)).toMatch(/^ZJ260102-/);
  });

  it('is the same for the same bytes and another for others', () => {
    expect(receiptNumber('ningbo', '2026-11-23', bytes)).toBe(number);
    expect(
      receiptNumber(
        'ningbo',
        '2026-11-23',
        bytes.map((byte) => byte + 1),
      ),
    ).not.toBe(number);
  });

  it('refuses too little chance', () => {
    expect(() => receiptNumber('ningbo', '2026-11-23', new Uint8Array(6))).toThrow(RangeError);
  });
});

describe('isReceiptNumber', () => {
  it('takes it as people type it', () => {
    expect([number, number.toLowerCase(), number.replaceAll('-', ' ')].every(isReceiptNumber)).toBe(true);
  });

  it('catches every slip of one character and every swap of two neighbours', () => {
    const plain = number.replaceAll('-', '');
    const slips = [...plain].flatMap((own, place) =>
      [...'0123456789ABCDEFGHJKMNPQRSTVWXY']
        .filter((other) => other !== own)
        .map((other) => plain.slice(0, place) + other + plain.slice(place + 1)),
    );
    const swaps = [...plain.slice(1)].map(
      (second, place) => plain.slice(0, place) + second + plain[place] + plain.slice(place + 2),
    );
    expect([...slips, ...swaps.filter((swap) => swap !== plain)].filter(isReceiptNumber)).toEqual([]);
  });

  it.each(['', 'NB261123', 'x'.repeat(1000)])('refuses %j', (text) => expect(isReceiptNumber(text)).toBe(false));
});
