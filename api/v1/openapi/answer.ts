import type { Schema } from './schema.ts'

/** What a success answers. */
export type Answer = {
  status: 200 | 204 | 303
  description: string
  /** Schemas by media type; bytes have an empty one. */
  content?: { [type: string]: Schema }
  headers?: { [name: string]: Schema }
  /** Whether 304 is answered to who holds the same bytes. */
  mayBeUnchanged?: true
}

/** A JSON document. */
export function json(schema: Schema): Answer {
  return { status: 200, description: 'Done.', content: { 'application/json': schema } }
}

/** Bytes of one of these types. */
export function bytes(...types: string[]): Answer {
  return { status: 200, description: 'The bytes.', content: Object.fromEntries(types.map((type) => [type, {}])) }
}

/** Nothing to say. */
export const nothing: Answer = { status: 204, description: 'Done.' }

/** The browser is sent on. */
export const redirect: Answer = {
  status: 303,
  description: 'The browser is sent on; what came of it stands in the fragment.',
  headers: { Location: { type: 'string' } },
}
