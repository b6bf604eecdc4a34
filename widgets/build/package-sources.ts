import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './paths.ts';

/** Folders of a workspace that are tools or tests, not part of what others install. */
const left = /^(?:build|dist|generate|node_modules|examples)(?:\/|$)|(?:^|\/)testing(?:\/|$)/;
const kept = /\.(?:ts|js|json)$/;

/** The files of a workspace that its package is made from, as paths within the workspace. */
export async function packageSources(workspace: string): Promise<string[]> {
  const folder = join(root, workspace);
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => kept.test(path) && !left.test(path) && !/\.(?:test|spec)\.ts$|^package\.json$/.test(path))
    .sort();
}
