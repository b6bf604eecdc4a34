/** A JSON document as an ES module, since not every browser imports JSON. */
export function jsonModule(json: unknown): string {
  return `export default ${JSON.stringify(json)};\n`;
}

/** The type of such a module. */
export function jsonTypes(json: unknown): string {
  return `declare const document: ${typeOf(json)};\nexport default document;\n`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `(${unionOf(value)})[]`;
  if (typeof value !== 'object') return typeof value;
  return `{ ${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${typeOf(item)}`).join('; ')} }`;
}

function unionOf(values: unknown[]): string {
  const objects = values.filter((value): value is object => typeof value === 'object' && value !== null && !Array.isArray(value));
  const rest = values.filter((value) => !objects.includes(value as object));
  const types = [...new Set([...rest.map(typeOf), ...(objects.length > 0 ? [mergedType(objects)] : [])])];
  return types.length > 0 ? types.join(' | ') : 'never';
}

/** The items of a list are of one kind: what only some of them have is optional. */
function mergedType(objects: object[]): string {
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const members = keys.map((key) => {
    const having = objects.filter((object) => key in object);
    const mark = having.length < objects.length ? '?' : '';
    return `${JSON.stringify(key)}${mark}: ${unionOf(having.map((object) => (object as { [name: string]: unknown })[key]))}`;
  });
  return `{ ${members.join('; ')} }`;
}
