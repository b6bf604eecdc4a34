/** What the shortened forms call; `this` stays the context of the check. */
const helpers = `
  const fail = (params, instancePath, keyword) => {
    if (!params) return;
    (vErrors ??= []).push({ instancePath, keyword, params });
    errors++;
  };
  const text = (id, ...checks) => {
    const value = data[id];
    if (value === void 0) return;
    fail(typeof value != "string" && value !== null && { type: "string" }, "/" + id, "type");
    if (typeof value == "string") for (const [check, given, keyword] of checks) fail(check(value, given, data, this, id), "/" + id, keyword);
  };`;

const push = String.raw`vErrors === null \? vErrors = \[err\d+\] : vErrors\.push\(err\d+\), errors\+\+;`;
const found = new RegExp(String.raw`const (fault\d+) = (.+);\s+if \(\1\) \{\s+const err\d+ = \{ instancePath: ("[^"]*"), keyword: ("[^"]*"), params: \1 \};\s+${push}\s+\}`, 'g');
const mistyped = new RegExp(String.raw`if \((typeof data\d+ != "\w+" && data\d+ !== null)\) \{\s+const err\d+ = \{ instancePath: ("[^"]*"), keyword: "type", params: (\{ type: "\w+" \}) \};\s+${push}\s+\}`, 'g');
const field = /if \(data\.(\w+) !== void 0\) \{\s+let (data\d+) = data\.\1;\s+fail\(typeof \2 != "string" && \2 !== null && \{ type: "string" \}, "\/\1", "type"\);\s+(?:if \(typeof \2 == "string"\) \{([^]*?)\n\s+\}\s+)?\}/g;
const check = /^fail\((\w+)\((data\d+), (.+), data, this, "(\w+)"\), "\/\4", ("[^"]+")\);$/;

/**
 * Gives a generated validator in fewer bytes: what it says anew for each field becomes a call of two helpers within it.
 * What does not look as expected stays as it is; a test compares what both find.
 */
export function shortenedValidator(source: string): string {
  const start = 'let vErrors = null, errors = 0;';
  if (!source.includes(start)) return source;
  return source
    .replace(found, 'fail($2, $3, $4);')
    .replace(mistyped, 'fail($1 && $3, $2, "type");')
    .replace(field, shortField)
    .replace(start, start + helpers);
}

function shortField(whole: string, id: string, data: string, block = ''): string {
  const lines = block.split('\n').map((line) => line.trim()).filter(Boolean);
  const checks = lines.map((line) => check.exec(line));
  if (checks.some((one) => one?.[2] !== data || one[4] !== id)) return whole;
  return `text("${id}"${checks.map((one) => `, [${one?.[1]}, ${one?.[3]}, ${one?.[5]}]`).join('')});`;
}
