import type { Operation } from '../operation.ts'
import { refusalsOf } from './refusals.ts'
import type { Schema } from './schema.ts'

/** The operations as path items, still with whole schemas. */
export function pathsOf(operations: Operation[]): { [path: string]: { [method: string]: Schema } } {
  const paths: { [path: string]: { [method: string]: Schema } } = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) }
  }
  return paths
}

function describe(operation: Operation): Schema {
  const { name, summary, auth, body, limit, arrivals } = operation
  const parameters = parametersOf(operation)
  return {
    operationId: name,
    summary,
    security: auth === 'session' || name === 'renew-session' ? [{ session: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { [body.type]: { schema: schemaOf(body) } } } }),
    ...(limit && { 'x-calls-a-minute': limit }),
    ...(arrivals && { 'x-arrivals': arrivals }),
    responses: { ...answersOf(operation), ...refusalsOf(operation) },
  }
}

function schemaOf(body: NonNullable<Operation['body']>): Schema {
  if (body.type === 'image/jpeg') return {}
  return body.type === 'application/json' ? (body.described ?? body.schema) : body.schema
}

function parametersOf({ path, parts = {}, query = {}, isInLanguage }: Operation): Schema[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: parts[name!] ?? { type: 'string', minLength: 1, maxLength: 100 } }))
  const inQuery = Object.entries(query).map(([name, schema]) => ({ name: name.replace(/[!?]$/, ''), in: 'query', ...(name.endsWith('!') && { required: true }), schema }))
  const language = { name: 'Accept-Language', in: 'header', description: 'Chinese unless English is asked for.', schema: { type: 'string' } }
  return [...inPath, ...inQuery, ...(isInLanguage ? [language] : [])]
}

function answersOf({ answer: { status, description, content, headers, mayBeUnchanged } }: Operation): { [status: string]: Schema } {
  const byType = content && Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]))
  const named = headers && Object.fromEntries(Object.entries(headers).map(([name, schema]) => [name, { schema }]))
  return {
    [status]: { description, ...(named && { headers: named }), ...(byType && { content: byType }) },
    ...(mayBeUnchanged && { 304: { description: 'The caller holds the same bytes (`If-None-Match`).' } }),
  }
}
