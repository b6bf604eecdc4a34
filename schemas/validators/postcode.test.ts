import { describe, expect, it } from 'vitest';
import { checkPostcode, isZhejiangPostcode } from './postcode.ts';

describe('checkPostcode', () => {
  it.each(['315000', '310001', '000001'])('takes %s', (value) => expect(checkPostcode(value)).toBeUndefined());
  it.each(['31500', '3150000', '000000', '31500a'])('refuses %s', (value) =>
    expect(checkPostcode(value)?.code).toBe('postcode-invalid'),
  );
  it('says how many digits came where that is what is wrong', () => {
    expect(checkPostcode('31500')?.params).toEqual({ length: 5 });
    expect(checkPostcode('31500a')).toEqual({ code: 'postcode-invalid' });
  });
  it('knows the range of Zhejiang', () => {
    expect(['309999', '310000', '327999', '328000'].map(isZhejiangPostcode)).toEqual([false, true, true, false]);
  });
});
