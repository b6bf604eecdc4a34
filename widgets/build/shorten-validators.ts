import { countryCodes } from '@accountant-register/schemas/generated/countryNumbers.ts';

/** What the shortened forms call; `this` stays the context of the check. */
const helpers = `
  const fail = (params, instancePath, keyword) => {
    if (!params) return;
    (vErrors ??= []).push({ instancePath, keyword, params });
    errors++;
  };
  const isObject = data && typeof data == "object" && !Array.isArray(data);
  const branch = (isMet, then, otherwise) => {
    const before = errors;
    isMet ? then() : otherwise();
    fail(errors > before && { failingKeyword: isMet ? "then" : "else" }, "", "if");
  };
  const text = (id, ...checks) => {
    const value = data[id];
    if (value === void 0 || (this.only ?? id) !== id) return;
    fail(typeof value != "string" && value !== null && { type: "string" }, "/" + id, "type");
    if (typeof value == "string") for (const [check, given, keyword] of checks) fail(check(value, given, data, this, id), "/" + id, keyword);
  };`;

const push = String.raw`vErrors === null \? vErrors = \[err\d+\] : vErrors\.push\(err\d+\), errors\+\+;`;
const found = new RegExp(String.raw`const (fault\d+) = (.+);\s+if \(\1\) \{\s+const err\d+ = \{ instancePath: ("[^"]*"), keyword: ("[^"]*"), params: \1 \};\s+${push}\s+\}`, 'g');
const mistyped = new RegExp(String.raw`if \((typeof data\d+ != "\w+" && data\d+ !== null)\) \{\s+const err\d+ = \{ instancePath: ("[^"]*"), keyword: "type", params: (\{ type: "\w+" \}) \};\s+${push}\s+\}`, 'g');
const plain = new RegExp(String.raw`const err\d+ = \{ instancePath: ("[^"]*"), keyword: ("[^"]*"), params: (\{ [^{}]+ \}) \};\s+${push}`, 'g');
const silent = String.raw`const err\d+ = \{\};\s+${push}`;
const isEqual = String.raw`if \(isObject\) \{\s+let missing\d+;\s+if \(data\.(\w+) === void 0 && \(missing\d+ = "\w+"\)\) \{\s+${silent}\s+\} else if \(data\.\w+ !== void 0 && data\.\w+ !== ([^)]+)\) \{\s+${silent}\s+\}\s+\}`;
const isOther = String.raw`if \(isObject\) \{\s+let missing\d+;\s+if \(data\.(\w+) === void 0 && \(missing\d+ = "\w+"\)\) \{\s+${silent}\s+\} else if \(data\.\w+ !== void 0\) \{\s+let (data\d+) = data\.\w+;\s+const _errs\d+ = errors, _errs\d+ = errors;\s+if \(!\(([^\n]+)\)\) \{\s+${silent}\s+\}\s+var valid\d+ = _errs\d+ === errors;\s+if \(valid\d+\) \{\s+${silent}\s+\} else\s+errors = _errs\d+, [^\n]+\n\s+\}\s+\}`;
const outcome = String.raw`\s+var _valid\d+ = _errs\d+ === errors;\s+valid\d+ = _valid\d+, ifClause\d+ = "\w+";\s+`;
const choice = new RegExp(
  String.raw`const _errs\d+ = errors;\s+let valid\d+ = !0;\s+const _errs\d+ = errors;\s+(?:${isEqual}|${isOther})\s+var _valid\d+ = _errs\d+ === errors;\s+errors = [^\n]+\n\s+let ifClause\d+;\s+` +
    String.raw`if \(_valid\d+\) \{\s+const _errs\d+ = errors;\s+if \(isObject\) \{\s+(fail\([^\n]+\);)\s+\}${outcome}\} else \{\s+const _errs\d+ = errors;\s+if \(isObject\) \{\s+(fail\([^\n]+\);)\s+\}${outcome}\}\s+` +
    String.raw`if \(!valid\d+\) \{\s+fail\([^\n]+\);\s+\}`,
  'g',
);
const field = /if \(data\.(\w+) !== void 0\) \{\s+let (data\d+) = data\.\1;\s+fail\(typeof \2 != "string" && \2 !== null && \{ type: "string" \}, "\/\1", "type"\);\s+(?:if \(typeof \2 == "string"\) \{([^]*?)\n\s+\}\s+)?\}/g;
const check = /^fail\((\w+)\((data\d+), (.+), data, this, "(\w+)"\), "\/\4", ("[^"]+")\);$/;

/**
 * Gives a generated validator in fewer bytes: what it says anew for each field becomes a call of two helpers within it.
 * What does not look as expected stays as it is; a test compares what both find.
 */
export function shortenedValidator(whole: string): string {
  const source = withSharedCountries(whole);
  const start = 'let vErrors = null, errors = 0;';
  if (!source.includes(start)) return source;
  return source
    .replace(found, 'fail($2, $3, $4);')
    .replace(mistyped, 'fail($1 && $3, $2, "type");')
    .replace(plain, 'fail($3, $1, $2);')
    .replaceAll('if (data && typeof data == "object" && !Array.isArray(data)) {', 'if (isObject) {')
    .replace(choice, shortChoice)
    .replace(field, shortField)
    .replace(start, start + helpers);
}

function shortField(whole: string, id: string, data: string, block = ''): string {
  const lines = block.split('\n').map((line) => line.trim()).filter(Boolean);
  const checks = lines.map((line) => check.exec(line));
  if (checks.some((one) => one?.[2] !== data || one[4] !== id)) return whole;
  return `text("${id}"${checks.map((one) => `, [${one?.[1]}, ${one?.[3]}, ${one?.[5]}]`).join('')});`;
}

/** A condition of one field, with what is to be answered where it holds and where it does not. */
function shortChoice(_: string, equal: string | undefined, value: string, other: string, data: string, listed: string, then: string, otherwise: string): string {
  const isMet = equal ? `data.${equal} === ${value}` : `data.${other} !== void 0 && !(${listed.replaceAll(data, `data.${other}`)})`;
  return `if (isObject) branch(${isMet}, () => { ${then} }, () => { ${otherwise} });`;
}

/** The codes of all countries stand in the bundle once, in the order of their numbers: a validator reads them there. */
function withSharedCountries(source: string): string {
  const codes = countryCodes.match(/../g) ?? [];
  const shared = source.replace(/"\|((?:[A-Z]{2}\|){200,})"/, (literal, list: string) => {
    const isSame = list.split('|').filter(Boolean).sort().join() === [...codes].sort().join();
    return isSame ? 'countries' : literal;
  });
  if (shared === source) return source;
  return `import { countryCodes } from '../countryNumbers.ts';\nconst countries = countryCodes.replace(/../g, "|$&") + "|";\n${shared}`;
}
