import ts from 'typescript';

/**
 * Elements of later steps that lie in files of the first: each is made only when it is asked for, since to define one costs
 * memory and time, and few people reach every step in one visit. Nothing but such a module imports the element's class.
 */
export const deferredModules: readonly string[] = [
  ...['date', 'employer-code', 'region', 'upload', 'yes-no'].map((control) => `widgets/controls/${control}/define.ts`),
  ...['bureau-card', 'files-step', 'confirm-step', 'receipt'].map((name) => `widgets/registration/${name}.define.ts`),
];

/** Whether the module at this path registers an element that is made only when it is asked for. */
export function isDeferred(path: string): boolean {
  return deferredModules.includes(path);
}

/** Where the class is that a registering module imports, as that module names it. */
export function elementOf(defining: string): string {
  const own = statementsOf(defining).filter(ts.isImportDeclaration).map(nameOf).find((name) => name.startsWith('./'));
  if (!own) throw new Error(`elementOf: a module that imports its element from beside it was expected, "${defining.slice(0, 60)}" came`);
  return own;
}

/** Gives a module that registers an element as one whose default export does so once, the element's own module included. */
export function deferredSource(defining: string, element: string): string {
  const own = elementOf(defining);
  const parts = [...statementsOf(element), ...statementsOf(defining)];
  const imports = parts.filter((one) => ts.isImportDeclaration(one) && nameOf(one) !== own);
  const rest = parts.filter((one) => !ts.isImportDeclaration(one) && !isGlobal(one));
  return [...imports.map(textOf), 'let isMade;', 'export default () => {', 'if (isMade) return;', 'isMade = true;', ...rest.map(unexported), '};', ''].join('\n');
}

function statementsOf(source: string): ts.Statement[] {
  return [...ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true).statements];
}

function nameOf({ moduleSpecifier }: ts.ImportDeclaration): string {
  return (moduleSpecifier as ts.StringLiteral).text;
}

/** `declare global`, which stands at the top of a module only and says nothing to a browser. */
function isGlobal(statement: ts.Statement): boolean {
  return ts.isModuleDeclaration(statement);
}

function textOf(statement: ts.Statement): string {
  return statement.getText();
}

/** Exported or not, it is seen by the registration alone. */
function unexported(statement: ts.Statement): string {
  const [word] = (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined) ?? [];
  return word?.kind === ts.SyntaxKind.ExportKeyword ? statement.getText().slice(word.getWidth()).trimStart() : statement.getText();
}
