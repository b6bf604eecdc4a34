/** Modules whose one constant is a table of texts. */
const texts = /(?:locales[\\/]\w+|[\\/](?:\w+-)?texts)\.(?:zh|en)\.ts$/;

/**
 * Gives a module of texts with its table bare of a prototype. An engine keeps such a table as one; of an ordinary object that is
 * written out it keeps a shape for every key, which for texts of fifty keys takes more memory than the texts.
 */
export function bareTable(source: string, path: string): string {
  if (!texts.test(path)) return source;
  const bare = source.replace(/^export const \w+[^=]*= \{/m, '$& __proto__: null as never,');
  if (bare === source) throw new Error(`bareTable: a table was expected in ${path}`);
  return bare;
}
