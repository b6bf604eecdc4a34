import { join } from 'node:path';
import ts from 'typescript';
import { root } from './paths.ts';

/** That names of `.ts` files stay in what is emitted: they are turned into those of the built files afterwards. */
const namesStay = 5096;

/** Compiles TypeScript sources to modules and their types, as pairs of a path within the workspace and a text. */
export function compile(workspace: string, sources: string[]): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, plugins: undefined }, root);
  const folder = join(root, workspace);
  const files = sources.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).map((path) => join(folder, path));
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    incremental: false,
    declaration: true,
    rootDir: root,
  });
  const out = new Map<string, string>();
  const problems = [...ts.getPreEmitDiagnostics(program)];
  for (const file of files) {
    const write: ts.WriteFileCallback = (path, text) => void out.set(path.slice(folder.length + 1), text);
    problems.push(...program.emit(program.getSourceFile(file), write).diagnostics);
  }
  const grave = problems.filter(({ code }) => code !== namesStay);
  if (grave.length > 0) throw new Error(ts.formatDiagnostics(grave, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }));
  return out;
}
