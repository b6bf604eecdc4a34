import type { Metafile } from 'esbuild';

/** The modules that stand behind each other's files: `core` behind all elements, `begin` behind a registration and its steps. */
export type Layers = { core: string[]; begin: string[] };

export type LayerName = keyof Layers;

const widgets = ['widgets/registration/define.ts', 'widgets/progress/define.ts', 'widgets/change/define.ts'];
const steps = ['group:steps'];

/** The layers each module stands on; all else stands on `core` where it shares anything. */
const users: { [module: string]: LayerName[] } = {
  'widgets/build/elements.ts': ['core'],
  'widgets/progress/define.ts': ['core'],
  'widgets/change/define.ts': ['core'],
  'widgets/registration/define.ts': ['core', 'begin'],
  'group:steps': ['core', 'begin'],
};

/** The layers a module imports before all else. */
export function layersUnder(module: string): LayerName[] {
  return users[module] ?? [];
}

/**
 * Finds what files share, so that it lies in two files and not in one for each combination of files that share it,
 * as the bundler would have it: tiny files compress badly.
 */
export function findLayers({ inputs }: Metafile): Layers {
  const reach = new Map([...widgets, ...steps, 'widgets/build/elements.ts'].map((module) => [module, reachOf(module)]));
  const countIn = (modules: string[], path: string) => modules.filter((module) => reach.get(module)?.has(path)).length;
  const all = [...new Set([...reach.values()].flatMap((paths) => [...paths]))].filter((path) => !reach.has(path) && !/define\.ts$|\.json$|^group:|^widgets\/build\//.test(path)).sort();
  const isPortal = (path: string) => countIn(['widgets/build/elements.ts'], path) > 0;
  const core = all.filter((path) => isPortal(path) || countIn(widgets, path) > 1);
  const begin = all.filter((path) => !core.includes(path) && countIn(['widgets/registration/define.ts'], path) > 0 && countIn(steps, path) > 0);
  return { core, begin };

  function reachOf(module: string): Set<string> {
    const seen = new Set<string>();
    const queue = [module];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
        if (kind === 'import-statement' && !external) queue.push(next);
      }
    }
    return seen;
  }
}
