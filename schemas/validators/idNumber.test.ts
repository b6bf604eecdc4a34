import { describe, expect, it } from 'vitest';
import { exampleDay as today } from '../examples/exampleForm.ts';
import { checkAgreement, checkIdNumber } from './idNumber.ts';

const context = { today, form: {} };
const check = (idType: string, number: string) => checkIdNumber(number, 0, { idType }, context)?.code;

describe('checkIdNumber', () => {
  it.each([
    ['residentId', '11010519491231002X'],
    ['residentId', '330203199001011017'],
    ['hkMoTwResidence', '830000199001011023'],
    ['foreignPermanentResident', '93384019850615101X'],
    ['foreignPermanentResident', 'USA110119850615'],
    ['hkMoPermit', 'H12345678'],
    ['hkMoPermit', 'M1234567801'],
    ['twPermit', '12345678'],
    ['twPermit', '1234567890A'],
    ['passport', 'E12345678'],
    ['officerCard', '军字第1234567号'],
  ])('takes a %s %s', (idType, number) => expect(check(idType, number)).toBeUndefined());

  it.each([
    ['residentId', '330203199001011016', 'id-number-check'],
    ['residentId', '330203199002301016', 'id-number-date'],
    ['residentId', '330203900101101', 'id-number-invalid'],
    ['residentId', '830000199001011023', 'id-number-invalid'],
    ['residentId', '11010519491231002x', 'id-number-invalid'],
    ['hkMoTwResidence', '330203199001011017', 'id-number-invalid'],
    ['hkMoTwResidence', '830000199001011024', 'id-number-check'],
    ['foreignPermanentResident', '933840198506151011', 'id-number-check'],
    ['hkMoPermit', 'T12345678', 'id-number-invalid'],
    ['twPermit', '123456789', 'id-number-invalid'],
    ['passport', 'E123', 'id-number-invalid'],
    ['passport', 'E'.repeat(18), 'id-number-invalid'],
  ])('refuses the %s %s: %s', (idType, number, code) => expect(check(idType, number)).toBe(code));

  it('refuses a birth date after today', () => {
    expect(
      checkIdNumber('330203199001011017', 0, { idType: 'residentId' }, { today: '1989-12-31', form: {} })?.code,
    ).toBe('id-number-date');
  });
});

describe('checkAgreement', () => {
  const holder = { idType: 'residentId', idNumber: '330203199001011017' };

  it('takes what the number states', () => {
    expect(checkAgreement('1', 0, holder, context, 'gender')).toBeUndefined();
    expect(checkAgreement('1990-01-01', 0, holder, context, 'birthDate')).toBeUndefined();
  });

  it('refuses what contradicts the number', () => {
    expect(checkAgreement('2', 0, holder, context, 'gender')?.code).toBe('contradicts-document');
    expect(checkAgreement('1990-01-02', 0, holder, context, 'birthDate')?.code).toBe('contradicts-document');
  });

  it('holds nothing back for documents whose number says nothing', () => {
    const traveller = { idType: 'passport', idNumber: 'E12345678' };
    expect(checkAgreement('2', 0, traveller, context, 'gender')).toBeUndefined();
  });
});
