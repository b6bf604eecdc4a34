/** The `size` of an input that shows so many characters, wide capitals included: browsers reckon with the average one. */
export function roomFor(width: number): number {
  return Math.ceil(width * 1.2) + 1;
}
