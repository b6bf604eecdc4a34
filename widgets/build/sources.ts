import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { bareTable } from './bare-tables.ts';
import { deferredSource, elementOf, isDeferred } from './deferred.ts';
import { isRegistering, membersOf } from './groups.ts';
import { isLazyMember, lazyDocument, lazySource, lazyTable } from './lazy-member.ts';
import { layersUnder, type LayerName, type Layers } from './layers.ts';
import { minifiedSource } from './minify-templates.ts';
import { callSentences, findingSentences, registrationTips } from './parts.ts';
import { root } from './paths.ts';
import { isThere, regroupedSource } from './regroup.ts';
import { withStaticGetters } from './static-getters.ts';
import { shortTokens } from './short-tokens.ts';
import { shortenedValidator } from './shorten-validators.ts';

const parts = { findings: findingSentences, calls: callSentences, registration: registrationTips };

/** Which part of a document a module is given: refused calls have sentences of their own, and a registration its own advice. */
function partFor(path: string, importer: string): keyof typeof parts | 'file' {
  if (/[\\/]errors\./.test(path)) return /call-sentences\./.test(importer) ? 'calls' : 'findings';
  return /[\\/]registration[\\/]/.test(importer) ? 'registration' : 'file';
}

/** Marks a look-up as the plugin's own, so that it does not look up what it is looking up. */
const settled = {};

/** Reads our sources for the bundle: templates shortened, lazy imports by group, shared modules in layers. */
export function sources(layers: Partial<Layers>): Plugin {
  const layered = new Set(Object.values(layers).flatMap((modules) => modules.map((module) => join(root, module))));
  return {
    name: 'sources',
    setup(build) {
      build.onLoad({ filter: /.*/, namespace: 'lazy' }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: path.endsWith('.json') ? lazyDocument(findingSentences(JSON.parse(source) as { [key: string]: unknown })) : lazySource(bareTable(source, path)), loader: 'ts' };
      });
      build.onLoad({ filter: /[\\/]generated[\\/]fieldMarks\.ts$/ }, async ({ path }) => ({ contents: lazyTable(await readFile(path, 'utf8')), loader: 'js' }));
      build.onLoad({ filter: /[\\/]widgets[\\/].*\.ts$/ }, async ({ path }) => {
        const module = relative(root, path).replaceAll('\\', '/');
        const source = shortTokens(bareTable(regroupedSource(await ownSource(path, module), module), module));
        return { contents: layerImports(module) + minifiedSource(withStaticGetters(source)), loader: 'ts' };
      });
      build.onLoad({ filter: /[\\/]generated[\\/]validators[\\/]\w+\.js$/ }, async ({ path }) => ({ contents: shortenedValidator(await readFile(path, 'utf8')), loader: 'js' }));
      for (const [namespace, part] of Object.entries(parts)) {
        build.onLoad({ filter: /.*/, namespace }, async ({ path }) => {
          const document = JSON.parse(await readFile(path, 'utf8')) as { [key: string]: unknown };
          return { contents: JSON.stringify(part(document)), loader: 'json' };
        });
      }
      build.onResolve({ filter: /locales[\\/](?:errors|tips)\.(?:zh|en)\.json$/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === settled || path.startsWith('lazy:')) return undefined;
        const found = await build.resolve(path, { ...from, pluginData: settled });
        return { path: found.path, namespace: partFor(found.path, from.importer) };
      });
      build.onResolve({ filter: /^(?:group|layer|lazy):/ }, ({ path }) => {
        const [namespace, name] = path.split(':');
        return { namespace, path: name, sideEffects: true };
      });
      // A layer imports nothing by name, and what says of itself to be without side effects would be left out of it.
      build.onResolve({ filter: /^[./@]/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === settled || layered.size === 0) return undefined;
        const found = await build.resolve(path, { ...from, pluginData: settled });
        return layered.has(found.path) ? { path: found.path, sideEffects: true } : found;
      });
      build.onLoad({ filter: /.*/, namespace: 'group' }, ({ path }) => {
        const members = membersOf(path).filter((member) => isThere(member.path));
        const lines = members.map(({ path, member }) => {
          const file = join(root, path);
          if (isDeferred(path)) return `export { default as ${member} } from ${JSON.stringify(file)};`;
          if (isRegistering(path)) return `import ${JSON.stringify(file)};`;
          return isLazyMember(path) ? `export { default as ${member} } from ${JSON.stringify(`lazy:${file}`)};` : `export * as ${member} from ${JSON.stringify(file)};`;
        });
        return { contents: layerImports(`group:${path}`) + lines.join('\n'), resolveDir: root };
      });
      build.onLoad({ filter: /.*/, namespace: 'layer' }, ({ path }) => {
        const modules = layers[path as LayerName] ?? [];
        return { contents: modules.map((module) => `import ${JSON.stringify(join(root, module))};`).join('\n'), resolveDir: root };
      });
    },
  };

  async function ownSource(path: string, module: string): Promise<string> {
    const source = await readFile(path, 'utf8');
    return isDeferred(module) ? deferredSource(source, await readFile(join(dirname(path), elementOf(source)), 'utf8')) : source;
  }

  function layerImports(module: string): string {
    return layersUnder(module).filter((name) => layers[name]).map((name) => `import 'layer:${name}';`).join('');
  }
}
