import { isDeepStrictEqual } from 'node:util'
import type { Schema } from './schema.ts'

/** Named schemas by their names. */
export type Components = { [name: string]: Schema }

/**
 * A schema in which each one that has a name is a reference to it; what is referred to is put among the components.
 * @throws {Error} when two schemas that differ have one name
 */
export function lift(schema: Schema, components: Components): Schema {
  const { title } = schema
  const inside = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, liftIn(value, components)]))
  if (typeof title !== 'string' || !/^[A-Z]\w*$/.test(title)) return inside
  if (Object.hasOwn(components, title) && !isDeepStrictEqual(components[title], inside)) throw new Error(`openapi: expected one schema "${title}", got two that differ`)
  components[title] = inside
  return { $ref: `#/components/schemas/${title}` }
}

function liftIn(value: unknown, components: Components): unknown {
  if (Array.isArray(value)) return value.map((item) => liftIn(item, components))
  return typeof value === 'object' && value !== null ? lift(value as Schema, components) : value
}
