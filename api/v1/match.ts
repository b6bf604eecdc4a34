import { RefusalError } from '../errors/RefusalError.ts'
import type { Operation } from './operation.ts'

/**
 * The operation that a method and path name, with the parts of the path it asks for.
 * @throws {RefusalError} `not-found`, or `method-not-allowed` where the path is known
 */
export function match(operations: Operation[], method: string, pathname: string): { operation: Operation; params: { [name: string]: string } } {
  const parts = partsOf(pathname)
  const there = operations.flatMap((operation) => {
    const params = paramsOf(operation.path.split('/'), parts)
    return params ? [{ operation, params }] : []
  })
  const found = there.find(({ operation }) => operation.method === method)
  if (found) return found
  if (there.length === 0) throw new RefusalError('not-found')
  const allowed = there.map(({ operation }) => operation.method).join(', ')
  throw new RefusalError('method-not-allowed', { headers: { Allow: allowed } })
}

function partsOf(pathname: string): string[] {
  try {
    return pathname.split('/').map(decodeURIComponent)
  } catch (cause) {
    throw new RefusalError('not-found', { cause })
  }
}

function paramsOf(pattern: string[], parts: string[]): { [name: string]: string } | undefined {
  if (pattern.length !== parts.length) return undefined
  const params: { [name: string]: string } = {}
  for (const [i, expected] of pattern.entries()) {
    const part = parts[i]!
    const name = /^\{(\w+)\}$/.exec(expected)?.[1]
    if (name ? part === '' || part.length > 100 : part !== expected) return undefined
    if (name) params[name] = part
  }
  return params
}
