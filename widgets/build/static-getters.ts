import ts from 'typescript';

/**
 * Gives the source with the static fields of classes as getters. Without define semantics the bundler moves a static field
 * out of its class, and then every private member too, into maps beside it: more bytes, and slower at every use. A static
 * field whose value is only read is the same as a getter. All classes alike: none can assign what it inherits as a getter.
 */
export function withStaticGetters(source: string): string {
  if (!/\bstatic\b/.test(source)) return source;
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  ts.forEachChild(file, visit);
  return edits.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);

  function visit(node: ts.Node): void {
    if (ts.isClassLike(node)) node.members.forEach(replace);
    ts.forEachChild(node, visit);
  }

  function replace(member: ts.ClassElement): void {
    if (!ts.isPropertyDeclaration(member) || !member.initializer || ts.isPrivateIdentifier(member.name)) return;
    const isStatic = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (!isStatic) return;
    const text = `static get ${member.name.getText(file)}() { return ${member.initializer.getText(file)}; }`;
    edits.push({ from: member.getStart(file), to: member.getEnd(), text });
  }
}
