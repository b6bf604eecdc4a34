import type { Fault } from '../vocabulary/keyword.ts';

/** Refuses what is no region of Zhejiang, and a district without its street; whether the code exists the server looks up. */
export function checkRegion(value: string): Fault | undefined {
  if (value === '') return undefined;
  if (!/^33\d{4}(\d{3})?$/.test(value)) return { code: 'region-unknown' };
  return value.length === 6 ? { code: 'street-missing' } : undefined;
}
