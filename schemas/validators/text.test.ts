import { describe, expect, it } from 'vitest';
import { checkText } from './text.ts';

describe('checkText', () => {
  it('counts characters, not halves of a pair', () => {
    expect(checkText('𠮷𠮷', { max: 2 })).toBeUndefined();
    expect(checkText('𠮷𠮷𠮷', { max: 2 })).toEqual({ code: 'text-too-long', params: { max: 2, length: 3 } });
    expect(checkText('𠮷', { min: 2, max: 9 })).toEqual({ code: 'text-too-short', params: { min: 2, length: 1 } });
  });
  it.each([
    'a\u0000b',
    'a\u0007b',
    'a\u202eb',
    'a\u2066b',
    'a\u200bb',
    'a\u200fb',
    'a\ufeffb',
    'a\ud800',
    '\udc00a',
    'a\u2028b',
  ])('refuses the unclean %j', (value) => expect(checkText(value, { max: 10 })?.code).toBe('text-unclean'));
  it.each(['{{7*7}}', "'; drop table--", '<img src=x>', '😀', '（）'])('takes the harmless %s', (value) =>
    expect(checkText(value, { max: 50 })).toBeUndefined(),
  );
  it('refuses a megabyte at once', () => {
    expect(checkText('x'.repeat(1_000_000), { max: 100 })?.code).toBe('text-too-long');
  });
});
