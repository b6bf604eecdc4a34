import { describe, expect, it } from 'vitest';
import { birthDateOf, genderOf, hasResidentCheck, raiseResidentId, residentCheckCharacter } from './residentId.ts';

describe('residentId', () => {
  it.each([
    '11010519491231002X',
    '330203199001011017',
    '330203199001011025',
    '830000199001011023',
    '93384019850615101X',
  ])('takes the check character of %s', (number) => expect(hasResidentCheck(number)).toBe(true));

  it('refuses every other check character', () => {
    const wrong = [...'0123456789X'].filter((character) => character !== '7').map((c) => `33020319900101101${c}`);
    expect(wrong.filter(hasResidentCheck)).toEqual([]);
  });

  it('catches every change of one digit', () => {
    const number = '330203199001011017';
    const changed = Array.from({ length: 17 }, (_, place) =>
      [...'0123456789']
        .filter((d) => d !== number[place])
        .map((d) => number.slice(0, place) + d + number.slice(place + 1)),
    ).flat();
    expect(changed).toHaveLength(153);
    expect(changed.filter(hasResidentCheck)).toEqual([]);
  });

  it('reads birth date and gender', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(genderOf('330203199001011017')).toBe('1');
    expect(genderOf('330203199001011025')).toBe('2');
  });

  it('knows no 30 February, although the check character is right', () => {
    expect(hasResidentCheck('330203199002301016')).toBe(true);
    expect(birthDateOf('330203199002301016')).toBeUndefined();
  });

  it('raises 15 digits to 18 characters', () => {
    expect(raiseResidentId('330203900101101')).toBe('330203199001011017');
    expect(residentCheckCharacter('33020319900101101')).toBe('7');
    expect(raiseResidentId('33020390010110')).toBeUndefined();
  });
});
