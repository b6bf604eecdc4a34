import type { Metafile } from 'esbuild';

const allowed = /^(?:lit|lit-html|lit-element|@lit\/[^/]+)$/;

/** The packages from outside that a bundle holds, each once. */
export function packagesIn(metafile: Metafile): string[] {
  const names = Object.keys(metafile.inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** The packages and folders a bundle may not hold: everything but Lit, our schemas (parts of their locales included) and our widgets. */
export function intrudersIn(metafile: Metafile): string[] {
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/') && !/^(?:schemas|widgets)\/|^(?:group|layer|lazy):|^\w+:.*\/schemas\/locales\//.test(path));
  return [...packagesIn(metafile).filter((name) => !allowed.test(name)), ...own];
}
