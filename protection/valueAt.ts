/** What stands at a path of nested objects, or nothing. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? (value as { [name: string]: unknown })[name] : undefined), data)
}
