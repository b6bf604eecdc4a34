import type { Metafile } from 'esbuild';

/** The file a module ended up in. */
export function outputOf(metafile: Metafile, module: string): string {
  const outputs = Object.entries(metafile.outputs);
  const hit = outputs.find(([, output]) => output.entryPoint === module) ?? outputs.find(([, output]) => module in output.inputs);
  if (!hit) throw new Error(`${module}: a file of the bundle was expected to hold it, none does`);
  return hit[0];
}

/** All files that come with the given ones; with `isLazy` also those loaded later. */
export function closureOf(metafile: Metafile, files: string[], { isLazy = false, skip = () => false }: ClosureOptions = {}): string[] {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || skip(file)) continue;
    seen.add(file);
    for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
      if (!external && (kind === 'import-statement' || isLazy)) queue.push(path);
    }
  }
  return [...seen];
}

export type ClosureOptions = { isLazy?: boolean; skip?: (file: string) => boolean };
