/** What routing looks at in a bureau. */
export type RoutedAuthority = { regions: readonly string[]; accepting: boolean };

/** The accepting bureaus that serve a region by its longest match: usually one, none outside Zhejiang. */
export function candidates<A extends RoutedAuthority>(authorities: readonly A[], region: string): A[] {
  const accepting = authorities.filter((authority) => authority.accepting);
  const longest = Math.max(0, ...accepting.map((authority) => match(authority, region)));
  return longest === 0 ? [] : accepting.filter((authority) => match(authority, region) === longest);
}

function match(authority: RoutedAuthority, region: string): number {
  return Math.max(
    0,
    ...authority.regions.filter((code) => code !== '' && region.startsWith(code)).map((code) => code.length),
  );
}
