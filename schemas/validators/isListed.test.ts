import { describe, expect, it } from 'vitest';
import { isListed } from './isListed.ts';

describe('isListed', () => {
  it('takes codes of the list, whole', () => {
    expect(isListed('21', '|11|21|')).toBeUndefined();
    expect(['1', '2', '11|21', '|', '00'].map((code) => isListed(code, '|11|21|')?.code)).toEqual(
      Array(5).fill('choice-unknown'),
    );
  });
});
