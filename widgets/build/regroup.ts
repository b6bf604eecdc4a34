import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { groupOf } from './groups.ts';
import { root } from './paths.ts';

/** Gives a source whose lazy imports of grouped modules ask for the group; `path` is the source's own, within the repository. */
export function regroupedSource(source: string, path: string): string {
  if (!source.includes('import(')) return source;
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  visit(file);
  return edits.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);

  function visit(node: ts.Node): void {
    const [name] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    const found = name && ts.isStringLiteral(name) ? groupOf(modulePath(name.text, path), path) : undefined;
    if (found) edits.push({ from: node.getStart(file), to: node.getEnd(), text: `import('group:${found.group}').then((group) => group.${found.member})` });
    ts.forEachChild(node, visit);
  }
}

/** The path within the repository that an import names. */
function modulePath(name: string, from: string): string {
  if (name.startsWith('@accountant-register/')) return name.slice('@accountant-register/'.length);
  return join(from, '..', name).replaceAll('\\', '/');
}

/** Whether a path within the repository is there. */
export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}
