import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundle } from './bundle.ts';
import { compress, type Sizes } from './compress.ts';
import { manifestOf } from './manifest.ts';
import { intrudersIn, packagesIn } from './packages-in.ts';
import { dist, fresh, root } from './paths.ts';
import { report } from './report.ts';
import { tighten } from './tighten.ts';

// Builds what portals embed: scripts, pieces of the region list, their compressed forms, the manifest. It is built aside and
// changes places when it is whole, so that a build that fails leaves what is served as it is.
await rm(fresh, { recursive: true, force: true });
const metafile = await bundle(fresh);
const intruders = intrudersIn(metafile);
if (intruders.length > 0) fail(`widgets: only Lit and our schemas may be in the bundle, there came ${intruders.join(', ')}`);
await tighten(fresh);
await copyRegions();
await writeFile(join(fresh, 'licenses.txt'), await licenses());
const files: { [name: string]: Sizes } = {};
for (const path of await filesIn(fresh)) files[relative(fresh, path).replaceAll('\\', '/')] = await compress(path);
const manifest = manifestOf(metafile, files, packagesIn(metafile));
await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await keepPrevious();
await rm(dist, { recursive: true, force: true });
await rename(fresh, dist);
console.log(report(manifest));

/** Pages that were open during an upgrade load the rest of the release they began with: its hashed files stay for one more. */
async function keepPrevious(): Promise<void> {
  const before = await readFile(join(dist, 'manifest.json'), 'utf8').catch(() => undefined);
  if (!before) return;
  const names = Object.keys((JSON.parse(before) as { files: object }).files).filter((name) => name.startsWith('chunks/') && !(name in files));
  for (const name of names.flatMap((one) => [one, `${one}.br`, `${one}.gz`])) await cp(join(dist, name), join(fresh, name)).catch(() => undefined);
}

async function copyRegions(): Promise<void> {
  const from = join(root, 'schemas/generated/regions');
  const isThere = await stat(from).then(() => true, () => false);
  if (!isThere) fail('schemas/generated/regions: the pieces of the region list were expected, run `npm run generate` first');
  await cp(from, join(fresh, 'regions'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
}

/** Lit's licence asks to go along with every copy. */
async function licenses(): Promise<string> {
  const texts = packagesIn(metafile).map(async (name) => `${name}\n\n${await readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`);
  return (await Promise.all(texts)).join('\n');
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
