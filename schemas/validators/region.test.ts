import { describe, expect, it } from 'vitest';
import { checkRegion } from './region.ts';

describe('checkRegion', () => {
  it('wants the street after the district', () => {
    expect(checkRegion('330203')?.code).toBe('street-missing');
    expect(checkRegion('330203001')).toBeUndefined();
  });
  it.each(['310101001', '3302', '33020300', '330203001001', 'x'])('refuses %s', (value) =>
    expect(checkRegion(value)?.code).toBe('region-unknown'),
  );
});
