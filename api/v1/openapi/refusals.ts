import en from '@accountant-register/schemas/locales/errors.en.json' with { type: 'json' }
import { statuses, type RefusalCode } from '../../errors/statuses.ts'
import type { Operation } from '../operation.ts'
import { refusal } from './schemas/refusal.ts'
import type { Schema } from './schema.ts'

/** Every code that an operation may refuse with, its own before those of every call. */
function codesOf({ auth, body, errors, limit, path, arrivals = [] }: Operation): RefusalCode[] {
  const general: RefusalCode[] = [
    ...(auth === 'session' ? (['session-required', 'session-expired'] as const) : []),
    ...(limit ? (['too-many-requests'] as const) : []),
    ...(body?.type === 'application/json' ? (['media-type-unsupported', 'body-too-large', 'body-malformed', 'unexpected-property'] as const) : []),
    // A part of a path that is empty or longer than any id names nothing.
    ...(path.includes('{') ? (['not-found'] as const) : []),
    ...(arrivals.includes('storage-busy') ? [] : (['storage-busy'] as const)),
    'internal',
  ]
  return [...new Set([...errors, ...general])]
}

/** The refusals of an operation as responses by status, each with the sentences of its codes. */
export function refusalsOf(operation: Operation): { [status: string]: object } {
  const byStatus = new Map<number, RefusalCode[]>()
  for (const code of codesOf(operation)) byStatus.set(statuses[code], [...(byStatus.get(statuses[code]) ?? []), code])
  const entries = [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [status, response(operation, status, codes)])
  return Object.fromEntries(entries)
}

function response({ arrivals, errors }: Operation, status: number, codes: RefusalCode[]): object {
  const isWaiting = status === 429 || status === 503
  // What a person's browser is refused it is shown as a page; what is refused before the operation starts is data.
  const own = codes.filter((code) => errors.includes(code))
  const isPage = arrivals !== undefined && (own.length > 0 || status === 503)
  const isData = arrivals === undefined || own.length < codes.length
  return {
    description: codes.map((code) => `\`${code}\`: ${sentenceOf(code)}`).join('\n\n'),
    ...(isWaiting && { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } } }),
    content: { ...(isData && { 'application/json': { schema: narrowed(codes) } }), ...(isPage && { 'text/html': { schema: {} } }) },
  }
}

function narrowed(codes: RefusalCode[]): Schema {
  return { allOf: [refusal, { type: 'object', properties: { code: { enum: codes } } }] }
}

/** What a code means, in the words that people are told it in. */
function sentenceOf(code: RefusalCode): string {
  return (en as { [code: string]: string })[code] ?? ''
}
