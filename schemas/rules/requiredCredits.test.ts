import { describe, expect, it } from 'vitest';
import { requiredCredits } from './requiredCredits.ts';

describe('credits asked of a year', () => {
  it('are those of the register', () => {
    expect(requiredCredits('ningbo', 2026)).toEqual({ total: 90, professional: 60, general: 18 });
    expect(requiredCredits('zhejiang', 2026)).toEqual({ total: 90, professional: 60 });
  });

  it('change with the first year of a later entry, not before', () => {
    const rules = [{ total: 72, professional: 72 }, { from: 2023, total: 90, professional: 60, general: 18 }, { from: 2028, total: 100, professional: 60 }];
    expect([2022, 2023, 2027, 2028].map((year) => requiredCredits('ningbo', year, rules).total)).toEqual([72, 90, 90, 100]);
    expect(requiredCredits('ningbo', 2023, rules)).toEqual({ total: 90, professional: 60, general: 18 });
  });

  it('before the first entry are the first entry’s', () => {
    expect(requiredCredits('ningbo', 2020, [{ from: 2023, total: 90, professional: 60 }])).toEqual({ total: 90, professional: 60 });
  });
});
