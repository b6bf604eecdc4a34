import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { outputOf } from './closure.ts';
import { elements, firstFiles, type Language } from './first-files.ts';
import { findLayers, firstLayers } from './layers.ts';
import { root } from './paths.ts';
import { sources } from './sources.ts';
import { tightening } from './tighten.ts';

/** The scripts with a name of their own; all else is a chunk named by its content. */
const entries = {
  'accountant-register': 'widgets/build/entry.ts',
  'accountant-registration': 'widgets/build/registration.ts',
  'accountant-progress': 'widgets/build/progress.ts',
  'accountant-change': 'widgets/build/change.ts',
};

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  // Classes with private members run natively from here on; lowered, they would cost a fifth more bytes.
  target: ['es2022', 'chrome91', 'firefox90', 'safari15'],
  conditions: ['browser', 'production'],
  alias: { 'lit/decorators.js': join(root, 'widgets/build/decorators.ts') },
  // Said here as well as in tsconfig.json: files that a plugin looked up are read without it.
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: false } },
  logLevel: 'warning',
  // Names follow from what is written here, before it is tightened; the comment does not outlive that.
  banner: { js: `/* ${tightening} */` },
};

/** Bundles the widgets into a folder and answers what went where. */
export async function bundle(outdir: string): Promise<Metafile> {
  const options = { ...shared, entryPoints: entries, outdir, splitting: true, metafile: true, chunkNames: 'chunks/[name]-[hash]' } as const;
  // Once to see which files share what, once more with that in place.
  const draft = await build({ ...options, write: false, plugins: [sources(firstLayers)] });
  const { metafile } = await build({ ...options, plugins: [sources(findLayers(draft.metafile))] });
  await bundleEntry(metafile, outdir);
  await bundlePreview(outdir);
  return metafile;
}

/** Bundles what the back office previews notices with: by itself, so that nothing portals load is cut otherwise for its sake. */
async function bundlePreview(outdir: string): Promise<void> {
  await build({ ...shared, entryPoints: { 'notice-preview': 'widgets/preview/define.ts' }, outdir });
}

/**
 * Bundles the embedded script once more, now that the names of the files are known.
 * By itself it imports nothing at load time: the first thing it does is to ask for all files at once.
 */
async function bundleEntry(metafile: Metafile, outdir: string): Promise<void> {
  const filesOf = (tag: string, language: Language) => firstFiles(metafile, tag, language).map((path) => nameIn(metafile, path));
  const preloads = Object.keys(elements).map((tag) => [tag, { zh: filesOf(tag, 'zh'), en: filesOf(tag, 'en') }]);
  const path = `./${nameIn(metafile, outputOf(metafile, 'widgets/build/elements.ts'))}`;
  await build({
    ...shared,
    entryPoints: { 'accountant-register': entries['accountant-register'] },
    outdir,
    define: { __PRELOADS__: JSON.stringify(Object.fromEntries(preloads)) },
    plugins: [{ name: 'elements', setup: (it) => it.onResolve({ filter: /^\.\/elements\.ts$/ }, () => ({ path, external: true })) }],
  });
}

/** A file's name within the output folder. */
export function nameIn(metafile: Metafile, path: string): string {
  const main = outputOf(metafile, entries['accountant-register']);
  return path.slice(main.length - 'accountant-register.js'.length);
}
