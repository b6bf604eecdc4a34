import { describe, expect, it } from 'vitest';
import { checkCertificateNumber, checkVerificationCode } from './numbers.ts';

describe('checkVerificationCode', () => {
  it('takes 10 to 20 letters or digits', () => {
    const codes = ['A'.repeat(9), 'A'.repeat(10), '1'.repeat(20), '1'.repeat(21), 'ABCDE-12345'];
    expect(codes.map((code) => checkVerificationCode(code) === undefined)).toEqual([false, true, true, false, false]);
  });
});

describe('checkCertificateNumber', () => {
  it('takes letters, Han, digits, hyphens and brackets', () => {
    expect(checkCertificateNumber('浙人社〔2014〕第12-3号(A)[b]（c）')).toBeUndefined();
  });
  it.each(['12 34', '12/34', '<b>1234', "1234'; --"])('refuses %s', (value) =>
    expect(checkCertificateNumber(value)?.code).toBe('certificate-number-invalid'),
  );
});
