import type { Metafile } from 'esbuild';
import { nameIn } from './bundle.ts';
import { closureOf, outputOf } from './closure.ts';
import { total, type Sizes } from './compress.ts';
import { elements, firstFiles } from './first-files.ts';

/**
 * What `dist/manifest.json` says: sizes of each file, and of each widget until its first step stands, on the way through
 * all of it in Chinese with the regions of one city, and of what only some people load besides.
 */
export type Manifest = {
  files: { [name: string]: Sizes };
  widgets: { [tag: string]: { first: Sizes & { files: string[] }; total: Sizes; besides: Sizes & { files: string[] } } };
  packages: string[];
};

/** What a way through a widget does not load: the list of countries without a foreign document, sentences of refusals that do not come, drawings of rules that a photo does not break, the dialog for whoever looks at a picture in large, advice where the register publishes its own. */
const seldom = /[\\/]generated[\\/]lists[\\/]countries\.|(?:^|[\\/])call-sentences\.|[\\/]tips\.|[\\/]rule-drawing\.|[\\/]controls[\\/]preview[\\/]define\./;

/** The pieces of the region list that choosing a street loads. */
const regions = ['regions/index.json', 'regions/330200.json'];

/** Widgets that ask for a region. */
const asking = ['accountant-registration', 'accountant-change'];

/** Adds up what a page loads in Chinese; the English texts are loaded in place of the Chinese ones, never besides. */
export function manifestOf(metafile: Metafile, files: { [name: string]: Sizes }, packages: string[]): Manifest {
  const base = ['accountant-register.js', ...firstFiles(metafile, 'accountant-portal', 'zh').map((file) => nameIn(metafile, file))];
  const entryOf = (file: string) => metafile.outputs[file]?.entryPoint ?? '';
  const isEnglish = (file: string) => /[./]en(?:\.(?:ts|js|json))?$/.test(entryOf(file));
  const widgets = Object.entries(elements)
    .filter(([tag]) => tag !== 'accountant-portal')
    .map(([tag, module]) => {
      // Another widget on the way, such as the progress after a registration, is counted as itself.
      const isOther = (file: string) => entryOf(file) !== module && Object.values(elements).includes(entryOf(file));
      const first = namesOf(firstFiles(metafile, tag, 'zh'));
      const reached = (skip: (file: string) => boolean) => namesOf(closureOf(metafile, [outputOf(metafile, module)], { isLazy: true, skip }));
      const way = [...new Set([...first, ...reached((file) => isEnglish(file) || isOther(file) || seldom.test(entryOf(file))), ...(asking.includes(tag) ? regions : [])])];
      const besides = reached((file) => isEnglish(file) || isOther(file)).filter((name) => !way.includes(name));
      return [tag, { first: { ...sizesOf(first), files: first }, total: sizesOf(way), besides: { ...sizesOf(besides), files: besides } }] as const;
    });
  return { files, widgets: Object.fromEntries(widgets), packages };

  function namesOf(paths: string[]): string[] {
    return [...new Set([...base, ...paths.map((path) => nameIn(metafile, path))])].sort();
  }

  function sizesOf(names: string[]): Sizes {
    return total(names.map((name) => files[name] ?? { raw: 0, gzip: 0, brotli: 0 }));
  }
}
