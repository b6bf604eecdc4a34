import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import { root } from './paths.ts';

/** Stands for how scripts are tightened: this file and the release of terser. What is said otherwise must go by another name, or a browser's cache keeps the old. */
export const tightening = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .update(readFileSync(join(root, 'node_modules/terser/package.json')))
  .digest('hex')
  .slice(0, 16);

/**
 * Says the scripts of a folder in fewer bytes once more: the bundler looks at a statement, this at how values flow through a whole file.
 * It adds no syntax that the oldest browsers we build for do not know. Files keep their names.
 */
export async function tighten(folder: string): Promise<void> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  const scripts = found.filter((entry) => entry.isFile() && entry.name.endsWith('.js')).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(scripts.map(async (path) => writeFile(path, await tightened(await readFile(path, 'utf8')))));
}

/** Says a script in fewer bytes. */
export async function tightened(source: string): Promise<string> {
  const { code } = await minify(source, { module: true, compress: { passes: 2, ecma: 2020 }, format: { ecma: 2020, ascii_only: isNearlyAscii(source) } });
  if (code === undefined) throw new Error(`widgets: expected a script of "${source.slice(0, 60)}"`);
  return code;
}

/** One Han character has a browser keep a whole script at two bytes a character; where there are few they are written as escapes. */
function isNearlyAscii(source: string): boolean {
  const others = source.match(/[^\0-\x7f]/g)?.length ?? 0;
  return others * 500 < source.length;
}
