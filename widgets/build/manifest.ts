import type { Metafile } from 'esbuild';
import { elements, nameIn } from './bundle.ts';
import { closureOf, outputOf } from './closure.ts';
import { total, type Sizes } from './compress.ts';

/** What `dist/manifest.json` says: sizes of each file, and of each widget until its first step stands and altogether. */
export type Manifest = {
  files: { [name: string]: Sizes };
  widgets: { [tag: string]: { first: Sizes & { files: string[] }; total: Sizes } };
  packages: string[];
};

/** Loaded by a widget for its first step though not imported outright; named by module. */
const firstModules: { [tag: string]: RegExp } = {
  'accountant-registration': /^widgets\/(?:registration\/(?:steps\/)?notice|locales\/.*zh)/,
  'accountant-progress': /^widgets\/(?:locales|progress\/locales)\/.*zh/,
  'accountant-change': /^widgets\/(?:locales|change\/locales)\/.*zh/,
};

/** Adds up what a page loads in Chinese; the English texts are loaded in place of the Chinese ones, never besides. */
export function manifestOf(metafile: Metafile, files: { [name: string]: Sizes }, packages: string[]): Manifest {
  const base = [outputOf(metafile, 'widgets/build/entry.ts'), outputOf(metafile, 'widgets/build/elements.ts')];
  const skip = (file: string) => isEnglish(metafile, file);
  const widgets = Object.entries(elements)
    .filter(([tag]) => tag !== 'accountant-portal')
    .map(([tag, module]) => {
      const own = outputOf(metafile, module);
      const all = closureOf(metafile, [own], { isLazy: true, skip });
      const early = all.filter((file) => entryModule(metafile, file).some((name) => firstModules[tag]?.test(name)));
      const first = closureOf(metafile, [...base, own, ...early], { skip });
      const names = first.map((file) => nameIn(metafile, file)).sort();
      const sizes = (list: string[]) => total(list.map((file) => files[nameIn(metafile, file)] ?? { raw: 0, gzip: 0, brotli: 0 }));
      return [tag, { first: { ...sizes(first), files: names }, total: sizes([...new Set([...first, ...all])]) }] as const;
    });
  return { files, widgets: Object.fromEntries(widgets), packages };
}

function entryModule(metafile: Metafile, file: string): string[] {
  const output = metafile.outputs[file];
  return output ? [output.entryPoint ?? '', ...Object.keys(output.inputs)] : [];
}

function isEnglish(metafile: Metafile, file: string): boolean {
  return /(?:\.|\/)en\.(?:ts|js|json)$/.test(metafile.outputs[file]?.entryPoint ?? '');
}
