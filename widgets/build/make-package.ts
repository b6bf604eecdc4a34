import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile } from './compile.ts';
import { jsonModule, jsonTypes } from './json-module.ts';
import { packageSources } from './package-sources.ts';
import { root } from './paths.ts';

type Manifest = { name: string; version: string; description: string; license: string; dependencies?: { [name: string]: string } };

/** Makes a folder that can be published as it is: modules, types, JSON as modules, a manifest without workspaces. */
export async function makePackage(workspace: 'schemas' | 'widgets', folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const sources = await packageSources(workspace);
  const files = compile(workspace, sources);
  for (const path of sources) {
    const text = await readFile(join(root, workspace, path), 'utf8');
    if (path.endsWith('.json')) addJson(files, path, JSON.parse(text));
    else if (path.endsWith('.js') || path.endsWith('.d.ts')) files.set(path, text);
  }
  for (const [path, text] of files) {
    const target = join(folder, 'dist', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, withBuiltNames(text));
  }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(await manifestOf(workspace), null, 2)}\n`);
  const readme = join(root, workspace, 'README.md');
  if (await stat(readme).then(() => true, () => false)) await cp(readme, join(folder, 'README.md'));
}

function addJson(files: Map<string, string>, path: string, json: unknown): void {
  files.set(`${path}.js`, jsonModule(json));
  files.set(`${path}.d.ts`, jsonTypes(json));
}

/** Relative imports name the files that are built: `.ts` becomes `.js`, `.json` the module made of it. */
function withBuiltNames(text: string): string {
  return text.replace(/(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+?)\.(ts|json)\2/g, (_whole, before: string, quote: string, path: string, extension: string) =>
    `${before}${quote}${path}${extension === 'ts' ? '.js' : '.json.js'}${quote}`,
  );
}

async function manifestOf(workspace: string): Promise<object> {
  const own = JSON.parse(await readFile(join(root, workspace, 'package.json'), 'utf8')) as Manifest;
  const { name, version, description, license, dependencies } = own;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: workspace === 'widgets' ? ['./dist/**/define.js'] : false,
    files: ['dist'],
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './*.ts': { types: './dist/*.d.ts', default: './dist/*.js' },
      './*.json': { types: './dist/*.json.d.ts', default: './dist/*.json.js' },
      './*': './dist/*',
    },
    ...(dependencies ? { dependencies } : {}),
  };
}
