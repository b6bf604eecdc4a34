/** The two registers. */
export type Register = 'ningbo' | 'zhejiang';

/** The register a region of Zhejiang belongs to: Ningbo's own, or the province's. */
export function registerOf(region: string): Register | undefined {
  if (!/^33\d{4}(\d{3})?$/.test(region)) return undefined;
  return region.startsWith('3302') ? 'ningbo' : 'zhejiang';
}
