import type { Metafile } from 'esbuild';
import { isDeferred } from './deferred.ts';
import { residents } from './groups.ts';

/**
 * The modules that stand behind several files: `core` behind all elements, `begin` behind a registration and all forms,
 * `fields` behind the forms of registration and change, `views` behind what is looked at without filling anything in.
 */
export type Layers = { core: string[]; views: string[]; begin: string[]; fields: string[] };

export type LayerName = keyof Layers;

const widgets = ['widgets/registration/define.ts', 'widgets/progress/define.ts', 'widgets/change/define.ts'];
const portal = 'widgets/build/elements.ts';
const forms = ['group:steps', 'widgets/change/desk.define.ts'];
const registration = ['widgets/registration/define.ts', 'group:steps'];
const others = ['widgets/progress/define.ts', 'widgets/change/define.ts', 'widgets/change/views.define.ts'];

/** The layers each module stands on. */
const users: { [module: string]: LayerName[] } = {
  [portal]: ['core'],
  'widgets/registration/define.ts': ['core', 'begin'],
  'widgets/progress/define.ts': ['core', 'views'],
  'widgets/change/define.ts': ['core', 'views'],
  'widgets/change/views.define.ts': ['core', 'views'],
  'widgets/change/desk.define.ts': ['core', 'views', 'begin', 'fields'],
  'group:steps': ['core', 'begin', 'fields'],
  'widgets/controls/photo/rule-drawing.ts': ['core'],
  'widgets/controls/preview/define.ts': ['core', 'begin', 'fields'],
  // These share only the bundler's own helpers, which then lie in `core` as well.
  'group:words.zh': ['core'],
  'group:words.en': ['core'],
  'group:kinds': ['core'],
  'widgets/form/call-sentences.zh.ts': ['core'],
  'widgets/form/call-sentences.en.ts': ['core'],
};

/** Modules that register an element are files' own, but for what each of them calls and for the portal's, which every page has. */
const registering = /define\.ts$/;
const everywhere = ['widgets/internal/define.ts', 'widgets/portal/define.ts'];

/** What is known of the layers before anything has been bundled. */
export const firstLayers: Partial<Layers> = { fields: residents };

/** The layers a module imports before all else. */
export function layersUnder(module: string): LayerName[] {
  return users[module] ?? [];
}

/**
 * Finds what files share, so that it lies in four files and not in one for each combination of files that share it,
 * as the bundler would have it: tiny files compress badly.
 */
export function findLayers({ inputs }: Metafile): Layers {
  const reach = new Map([...widgets, ...forms, ...others, portal].map((module) => [module, reachOf(module)]));
  const countIn = (modules: string[], path: string) => modules.filter((module) => reach.get(module)?.has(path)).length;
  const isOwn = (path: string) => reach.has(path) || (registering.test(path) && !everywhere.includes(path) && !isDeferred(path)) || /\.json$|^(?:group|layer|lazy):|^widgets\/build\//.test(path);
  const all = [...new Set([...reach.values()].flatMap((paths) => [...paths]))].filter((path) => !isOwn(path)).sort();
  const isCommon = (path: string) => countIn([portal], path) > 0 || (countIn(others, path) > 0 && countIn(registration, path) > 0);
  const core = all.filter(isCommon);
  const views = all.filter((path) => !core.includes(path) && countIn(others, path) > 1);
  const begin = all.filter((path) => !core.includes(path) && countIn(['widgets/registration/define.ts'], path) > 0 && countIn(forms, path) > 0);
  const fields = all.filter((path) => !core.includes(path) && !views.includes(path) && !begin.includes(path) && countIn(forms, path) > 1);
  return { core, views, begin, fields: [...residents.filter((path) => path in inputs), ...fields] };

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
