import { describe, expect, it } from 'vitest';
import { checkEmployerCode, isCreditCode, isOrganisationCode } from './employerCode.ts';

const creditCodes = ['91350100M000100Y43', '91330200MA21009620', 'N2330212MF1234567F'];

describe('checkEmployerCode', () => {
  it.each([...creditCodes, 'D2143569X', '144060010'])('takes %s', (code) => {
    expect(checkEmployerCode(code)).toBeUndefined();
  });

  it('catches every change of one character', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    const changed = creditCodes.flatMap((code) =>
      [...code].flatMap((own, place) =>
        alphabet.filter((other) => other !== own).map((other) => code.slice(0, place) + other + code.slice(place + 1)),
      ),
    );
    expect(changed).toHaveLength(1620);
    expect(changed.filter(isCreditCode)).toEqual([]);
  });

  it.each([
    ['9133020', 'employer-code-length'],
    ['91330200MA2100962', 'employer-code-length'],
    ['11010101010101010101', 'employer-code-length'],
    ['91330200MA2100962O', 'employer-code-characters'],
    ['91330200MA21009621', 'employer-code-check'],
    ['144060011', 'organisation-code-invalid'],
    ['D21435691', 'organisation-code-invalid'],
  ])('refuses %s: %s', (code, expected) => expect(checkEmployerCode(code)?.code).toBe(expected));

  it.each([['91330200MA2100962O', 18], ['I1330200MA21009620', 1], ['9133A200MA21009620', 5]])('says which place of %s is wrong', (code, place) => {
    expect(checkEmployerCode(code)).toEqual({ code: 'employer-code-characters', params: { place } });
  });

  it('says how many characters came', () => {
    expect(checkEmployerCode('91330200MA2100962')?.params).toEqual({ length: 17 });
  });

  it('takes a check character of 0 and of X in organisation codes', () => {
    expect(isOrganisationCode('144060010')).toBe(true);
    expect(isOrganisationCode('D2143569X')).toBe(true);
    expect(isOrganisationCode('D2143569-X')).toBe(false);
  });
});
