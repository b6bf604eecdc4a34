import { describe, expect, it } from 'vitest';
import { maskIdNumber } from './maskIdNumber.ts';
import { maskMobile } from './maskMobile.ts';
import { maskName } from './maskName.ts';

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
  it('show the first character of a name', () => {
    expect(['陈静怡', '𠮷田', ''].map(maskName)).toEqual(['陈**', '𠮷*', '']);
  });
});
