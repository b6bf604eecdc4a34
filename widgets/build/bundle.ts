import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { minifyTemplates } from './minify-templates.ts';
import { root } from './paths.ts';
import { closureOf, outputOf } from './closure.ts';

/** The scripts with a name of their own; all else is a chunk named by its content. */
export const entries = {
  'accountant-register': 'widgets/build/entry.ts',
  'accountant-registration': 'widgets/build/registration.ts',
  'accountant-progress': 'widgets/build/progress.ts',
  'accountant-change': 'widgets/build/change.ts',
} as const;

/** The module that registers each element; what it imports is what the element needs at first. */
export const elements: { [tag: string]: string } = {
  'accountant-portal': 'widgets/build/elements.ts',
  'accountant-registration': 'widgets/registration/define.ts',
  'accountant-progress': 'widgets/progress/define.ts',
  'accountant-change': 'widgets/change/define.ts',
};

/** Bundles the widgets into a folder and answers what went where. */
export async function bundle(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    // Classes with private members run natively from here on; lowered, they would cost a fifth more bytes.
    target: ['es2022', 'chrome91', 'firefox90', 'safari15'],
    conditions: ['browser', 'production'],
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [minifyTemplates],
    logLevel: 'warning',
  });
  await writePreloads(metafile, outdir);
  return metafile;
}

/** Writes into the embedded script which files each element needs, known only after bundling. */
async function writePreloads(metafile: Metafile, outdir: string): Promise<void> {
  const preloads = Object.fromEntries(
    Object.entries(elements).map(([tag, module]) => [tag, closureOf(metafile, [outputOf(metafile, module)]).map((path) => nameIn(metafile, path))]),
  );
  const path = join(outdir, 'accountant-register.js');
  const script = await readFile(path, 'utf8');
  const filled = script.replace('__PRELOADS__', JSON.stringify(preloads));
  if (filled === script) throw new Error('accountant-register.js: a place for the preloads was expected, none came');
  await writeFile(path, filled);
}

/** A file's name within the output folder. */
export function nameIn(metafile: Metafile, path: string): string {
  const main = Object.keys(metafile.outputs).find((output) => output.endsWith('/accountant-register.js'));
  return path.slice((main ?? '').length - 'accountant-register.js'.length);
}
