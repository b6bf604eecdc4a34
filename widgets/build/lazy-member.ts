import ts from 'typescript';

/** Members of groups that hold nothing but data: each is made when it is first asked for, since most visits ask for few of them. */
const data = /^(?:schemas\/generated|widgets\/locales)\/.+\.ts$/;

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
