import { expect, it } from 'vitest';
import { comparableNumber } from './comparableNumber.ts';

it('makes the spellings of one number equal', () => {
  expect(comparableNumber('330203900101101')).toBe('330203199001011017');
  expect(comparableNumber(' 330203-19900101-1017 ')).toBe('330203199001011017');
  expect(comparableNumber('h1234567801')).toBe('H12345678');
  expect(comparableNumber('Ｅ１２３４５６７８')).toBe('E12345678');
});

it('keeps different numbers apart', () => {
  expect(comparableNumber('330203199001011017')).not.toBe(comparableNumber('330203199001011025'));
});
