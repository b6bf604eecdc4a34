/** A JSON Schema (draft 2020-12). One with a `title` in capitals becomes a component of the document under that name. */
export type Schema = { [keyword: string]: unknown }

export const text: Schema = { type: 'string' }
export const flag: Schema = { type: 'boolean' }
export const count: Schema = { type: 'integer', minimum: 0 }
export const moment: Schema = { type: 'string', format: 'date-time' }
export const day: Schema = { type: 'string', format: 'date' }

/** A text that is one of these. */
export function oneOf(...values: string[]): Schema {
  return { type: 'string', enum: values }
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

/** An object of exactly these properties; a name that ends in `?` may be absent. */
export function object(properties: { [name: string]: Schema }, about: { title?: string; description?: string } = {}): Schema {
  const named = Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ''), schema] as const)
  const required = Object.keys(properties).filter((name) => !name.endsWith('?'))
  return { ...about, type: 'object', properties: Object.fromEntries(named), ...(required.length > 0 && { required }), additionalProperties: false }
}
