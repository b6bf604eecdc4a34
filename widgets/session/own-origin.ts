/** Gives the origin this module was loaded from, `https://register.example`: the register's, where the page loads its script from there. */
export function ownOrigin(): string {
  return import.meta.url.split('/', 3).join('/');
}
