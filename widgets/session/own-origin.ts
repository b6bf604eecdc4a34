/** Gives the origin this module was loaded from: the register's, where the page loads its script from there. */
export function ownOrigin(): string {
  return new URL(import.meta.url).origin;
}
