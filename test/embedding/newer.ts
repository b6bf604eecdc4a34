/** A value as a newer server of the same major version might answer it: more fields at every depth, none fewer. */
export function newer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(newer)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, isOpen(key) ? inner : newer(inner)])
  return { ...Object.fromEntries(fields), addedLater: { by: 'a newer server', list: [1, null] } }
}

/** Objects whose keys are data, not fields: what is typed goes back as it came. */
function isOpen(key: string): boolean {
  return key === 'answers' || key === 'params'
}
