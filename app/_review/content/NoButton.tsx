/** Stands where the framework has a button that content does not: what is published is replaced, never taken back. */
export function NoButton() {
  return null
}
