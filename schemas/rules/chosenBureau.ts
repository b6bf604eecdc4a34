import type { Value } from '../vocabulary/definition.ts';

/**
 * The bureau in charge among those that serve a region: the only one there is; of several the first of `wishes` that is among
 * them, and nothing while none is. No wish makes a bureau of one that does not serve the region.
 */
export function chosenBureau(codes: readonly string[], wishes: readonly (Value | undefined)[]): string | undefined {
  if (codes.length <= 1) return codes[0];
  return wishes.find((wish): wish is string => typeof wish === 'string' && codes.includes(wish));
}
