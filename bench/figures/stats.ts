/** The value below which the share `at` (0 to 1) of the values lies. */
export function quantile(values: number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

/** The middle value. */
export function median(values: number[]): number {
  return quantile(values, 0.5)
}
