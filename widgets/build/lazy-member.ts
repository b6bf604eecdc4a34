import ts from 'typescript';

/** Members of groups that hold nothing but data: each is made when it is first asked for, since most visits ask for few of them. */
const data = /^(?:(?:schemas\/generated|widgets\/locales)\/.+\.ts|schemas\/locales\/.+\.json)$/;

/** Whether the member of a group at this path is made only when it is asked for. */
export function isLazyMember(path: string): boolean {
  return data.test(path);
}

/** Gives a module of constants as one whose default export makes them; types are left for the bundler to drop. */
export function lazySource(source: string): string {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const constants = file.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) return [];
    if (!ts.isVariableStatement(statement)) throw new Error(`lazySource: only constants were expected, "${statement.getText(file).slice(0, 60)}" came`);
    return statement.declarationList.declarations.map(({ name, initializer }) => `${name.getText(file)}: ${initializer?.getText(file)}`);
  });
  return `export default () => ({ ${constants.join(', ')} });\n`;
}

/** Gives a document as such a module: what it says is made when it is first read, since sentences of what is wrong are seldom needed. */
export function lazyDocument(document: unknown): string {
  return `let made; export default () => ({ get default() { return made ??= ${JSON.stringify(document)}; } });\n`;
}

/** Gives a module of one table with each of its entries made when it is first read. */
export function lazyTable(source: string): string {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const [table] = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  if (!table?.initializer || !ts.isObjectLiteralExpression(table.initializer)) throw new Error(`lazyTable: a table was expected, "${source.slice(0, 60)}" came`);
  const entries = table.initializer.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => `get ${name.getText(file)}() { return made.${name.getText(file).replaceAll('"', '')} ??= ${initializer.getText(file)}; }`);
  return `const made = {}; export const ${table.name.getText(file)} = { ${entries.join(', ')} };\n`;
}
