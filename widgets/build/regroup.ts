import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isDeferred } from './deferred.ts';
import { groupOf, isRegistering, residents } from './groups.ts';
import { isLazyMember } from './lazy-member.ts';
import { root } from './paths.ts';

/**
 * Gives a source whose lazy imports of grouped modules ask for the group, and whose lazy imports of residents are imports
 * outright; what registers a deferred element is called where it was imported. `path` is the source's own, within the repository.
 */
export function regroupedSource(source: string, path: string): string {
  if (!/import\(|define\.ts'/.test(source)) return source;
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const edits: { from: number; to: number; text: string }[] = [];
  visit(file);
  return imports.join('') + edits.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && isDeferred(modulePath(node.moduleSpecifier.text, path))) {
      edits.push({ from: node.getStart(file), to: node.getEnd(), text: `${deferred(node.moduleSpecifier.text)};` });
    }
    const [name] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (name && ts.isStringLiteral(name)) {
      const text = replacement(name.text);
      if (text) edits.push({ from: node.getStart(file), to: node.getEnd(), text });
    }
    ts.forEachChild(node, visit);
  }

  function replacement(name: string): string | undefined {
    const module = modulePath(name, path);
    if (residents.includes(module) && isDeferred(module)) return `Promise.resolve(${deferred(name)})`;
    if (residents.includes(module) && isRegistering(module)) {
      imports.push(`import ${JSON.stringify(name)};`);
      return 'Promise.resolve()';
    }
    if (residents.includes(module)) {
      const own = `resident${imports.length}`;
      imports.push(`import * as ${own} from ${JSON.stringify(name)};`);
      return `Promise.resolve(${own})`;
    }
    const found = groupOf(module);
    if (found && isRegistering(module) && !isDeferred(module)) return `import('group:${found.group}')`;
    return found && `import('group:${found.group}').then((group) => group.${found.member}${isLazyMember(module) || isDeferred(module) ? '()' : ''})`;
  }

  /** What registers a deferred element, called. */
  function deferred(name: string): string {
    const own = `deferred${imports.length}`;
    imports.push(`import ${own} from ${JSON.stringify(name)};`);
    return `${own}()`;
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
