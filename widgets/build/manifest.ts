import type { Metafile } from 'esbuild';
import { nameIn } from './bundle.ts';
import { closureOf, outputOf } from './closure.ts';
import { total, type Sizes } from './compress.ts';
import { elements, firstFiles } from './first-files.ts';

/** What `dist/manifest.json` says: sizes of each file, and of each widget until its first step stands and altogether. */
export type Manifest = {
  files: { [name: string]: Sizes };
  widgets: { [tag: string]: { first: Sizes & { files: string[] }; total: Sizes } };
  packages: string[];
};

/** Adds up what a page loads in Chinese; the English texts are loaded in place of the Chinese ones, never besides. */
export function manifestOf(metafile: Metafile, files: { [name: string]: Sizes }, packages: string[]): Manifest {
  const base = ['accountant-register.js', ...firstFiles(metafile, 'accountant-portal', 'zh').map((file) => nameIn(metafile, file))];
  const skip = (file: string) => /[./]en(?:\.(?:ts|js|json))?$/.test(metafile.outputs[file]?.entryPoint ?? '');
  const widgets = Object.entries(elements)
    .filter(([tag]) => tag !== 'accountant-portal')
    .map(([tag, module]) => {
      const first = namesOf([...firstFiles(metafile, tag, 'zh')]);
      const all = namesOf(closureOf(metafile, [outputOf(metafile, module)], { isLazy: true, skip }));
      return [tag, { first: { ...sizesOf(first), files: first }, total: sizesOf([...new Set([...first, ...all])]) }] as const;
    });
  return { files, widgets: Object.fromEntries(widgets), packages };

  function namesOf(paths: string[]): string[] {
    return [...new Set([...base, ...paths.map((path) => nameIn(metafile, path))])].sort();
  }

  function sizesOf(names: string[]): Sizes {
    return total(names.map((name) => files[name] ?? { raw: 0, gzip: 0, brotli: 0 }));
  }
}
