import { describe, expect, it } from 'vitest';
import { checkPostcode, isZhejiangPostcode } from './postcode.ts';

describe('checkPostcode', () => {
  it.each(['315000', '310001', '000001'])('takes %s', (value) => expect(checkPostcode(value)).toBeUndefined());
  it.each(['31500', '3150000', '000000', '31500a'])('refuses %s', (value) =>
    expect(checkPostcode(value)?.code).toBe('postcode-invalid'),
  );
  it('knows the range of Zhejiang', () => {
    expect(['309999', '310000', '327999', '328000'].map(isZhejiangPostcode)).toEqual([false, true, true, false]);
  });
});
