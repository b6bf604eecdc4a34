import { Ajv, type CodeKeywordDefinition, type KeywordCxt, Name, _, stringify } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { builtKeywords } from '../vocabulary/built.ts';
import { valueChecks } from '../vocabulary/check.ts';
import type { KeywordCheck } from '../vocabulary/keyword.ts';
import { keywords } from '../vocabulary/keywords.ts';

// Loaded as CommonJS from a module, the function stands either at the top or under `default`.
const standaloneCode = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;

/**
 * A section's validator as an ES module: code of Ajv without Ajv, no `eval`, importing only the checks it calls.
 * `today` and the other sections reach the checks as `this`.
 */
export function validatorCode(schema: object): string {
  const used = new Map<string, KeywordCheck>();
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    inlineRefs: true,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    keywords: [],
  });
  for (const definition of definitions(used)) ajv.addKeyword(definition);
  const compiled = standaloneCode(ajv, ajv.compile(schema));
  return print(compiled, [...used.values()]);
}

function definitions(used: Map<string, KeywordCheck>): CodeKeywordDefinition[] {
  const checks = keywords.flatMap(({ name, check }) => (check ? [definition(name, () => check, used)] : []));
  const named = definition('check', (name) => valueChecks[name as string]!, used);
  const built = Object.entries(builtKeywords).map(([name, check]) => definition(name, () => check, used));
  return [...checks, { ...named, type: 'string' }, ...built];
}

/** An Ajv keyword that calls one of our functions and reports what it answers. */
function definition(
  keyword: string,
  checkOf: (schema: unknown) => KeywordCheck,
  used: Map<string, KeywordCheck>,
): CodeKeywordDefinition {
  return {
    keyword,
    type: builtKeywords[keyword]?.on ?? 'string',
    // Sentences live in locales/; `messages: false` leaves this one out.
    error: { message: '', params: ({ params }) => params.fault as Name },
    code(cxt: KeywordCxt) {
      const { gen, data, it } = cxt;
      const check = checkOf(cxt.schema);
      used.set(check.call, check);
      const spec = keyword === 'check' ? _`0` : stringify(cxt.schema);
      const call = new Name(check.call);
      const isField = check.on === 'string';
      const fault = gen.const(
        'fault',
        isField
          ? _`${call}(${data}, ${spec}, ${it.parentData}, this, ${it.parentDataProperty})`
          : _`${call}(${data}, ${spec})`,
      );
      cxt.setParams({ fault });
      cxt.fail(fault);
    },
  };
}

function print(compiled: string, checks: KeywordCheck[]): string {
  const body = compiled
    .replace('"use strict";', '')
    .replace(/^export (default|const validate\b).*?;$/gm, '')
    .replace(/const schema\d+ = .*;/g, '')
    .replace(/schemaPath:"[^"]*",/g, '')
    // Only the top is ever called: where it stands is the empty path.
    .replace(/function validate\d+\(data, \{.*?\}=\{\}\)\s*\{/, 'export function validate(data) {')
    .replaceAll('instancePath+"', '"')
    .replaceAll(/\binstancePath,/g, 'instancePath:"",')
    .replaceAll(/\bvalidate\d+\b/g, 'validate');
  const imports = checks
    .sort((a, b) => (a.call < b.call ? -1 : 1))
    .map(({ call, from }) => `import { ${call} } from '../../${from}';\n`);
  return imports.join('') + transformSync(body, { format: 'esm', target: 'es2022', minifySyntax: true }).code;
}
