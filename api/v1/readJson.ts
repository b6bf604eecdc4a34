import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { RefusalError } from '../errors/RefusalError.ts'
import type { Schema } from './openapi/schema.ts'
import { isOfType, readBody } from './readBody.ts'

/** Longest JSON body unless told otherwise, in bytes. */
const longest = 256 * 1024

const ajv = new Ajv({ allErrors: false, strict: true })
const compiled = new WeakMap<Schema, ValidateFunction>()

/**
 * The JSON body of a request, as its schema wants it.
 * @throws {RefusalError} `media-type-unsupported`, `body-too-large`, `body-malformed`, or `unexpected-property` for a property the schema does not name
 */
export async function readJson(request: Request, schema: Schema, limit = longest): Promise<unknown> {
  if (!isOfType(request, 'application/json')) throw new RefusalError('media-type-unsupported')
  const body = parse(await readBody(request, limit))
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  if (validate(body)) return body
  const finding = findingOf(validate.errors![0]!)
  throw new RefusalError(finding.code as 'body-malformed' | 'unexpected-property', { errors: [finding] })
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new RefusalError('body-malformed', { cause })
  }
}

/** Names of properties that the schema does not know are the sender's own words and are not sent back. */
function findingOf(error: ErrorObject): Finding {
  const code = error.keyword === 'additionalProperties' ? 'unexpected-property' : 'body-malformed'
  return { path: error.instancePath, code, params: {} }
}
