import { describe, expect, it } from 'vitest';
import { maskIdNumber } from './maskIdNumber.ts';
import { maskMobile } from './maskMobile.ts';
import { maskName } from './maskName.ts';
import { maskPhone } from './maskPhone.ts';

describe('masks', () => {
  it('hide the middle of document numbers', () => {
    expect(['330203199001011017', 'E12345678', '12345', ''].map(maskIdNumber)).toEqual([
      '330***********1017',
      'E*****678',
      '1****',
      '',
    ]);
  });
  it('hide the middle of mobile numbers', () => {
    expect(['13800138000', '1234567', ''].map(maskMobile)).toEqual(['138****8000', '*******', '']);
  });
  it('hide the number of a landline and its extension, and show where it is', () => {
    const phones = ['0574-87654321', '057487654321', '010-12345678-8001', '01012345678', '0570-1234567', '400-123-4567', '4001234567', '13800138000', '87654321', ''];
    expect(phones.map(maskPhone)).toEqual([
      '0574-*****321',
      '0574*****321',
      '010-*****678-****',
      '010*****678',
      '0570-****567',
      '400-***-*567',
      '400****567',
      '138****8000',
      '876*4321',
      '',
    ]);
  });
  it('show the first character of a name', () => {
    expect(['陈静怡', '𠮷田', ''].map(maskName)).toEqual(['陈**', '𠮷*', '']);
  });
});
