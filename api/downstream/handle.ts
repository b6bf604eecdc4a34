import type { Payload } from 'payload'
import { settings } from '../../settings.ts'
import { RefusalError } from '../errors/RefusalError.ts'
import { refusalOf } from '../errors/refusalOf.ts'
import { guarded } from '../v1/answers.ts'
import { addressOf, RateLimiter } from '../v1/rateLimit.ts'
import { readJson } from '../v1/readJson.ts'
import { DownstreamError, statuses, type DownstreamCode } from './DownstreamError.ts'
import { keyOf } from './keyOf.ts'
import { lookup } from './lookup.ts'
import { reportEducation } from './reportEducation.ts'
import { reportExams } from './reportExams.ts'

const operations = [lookup, reportEducation, reportExams]

/** Calls a minute from one address before a key is looked at: enough for any system, too few to try keys. */
const triesLimit = 600

const limiter = new RateLimiter()

/** Answers one call of a downstream system; never throws. No page may read the answer: there is no CORS. */
export async function handleDownstream(request: Request, payload: Payload): Promise<Response> {
  try {
    return guarded(Response.json(await perform(request, payload)), {})
  } catch (error) {
    const { code, path, headers } = refusal(error, payload)
    return guarded(Response.json({ code, errors: [{ path, code, params: {} }] }, { status: statuses[code], headers }), {})
  }
}

async function perform(request: Request, payload: Payload): Promise<object> {
  const now = new Date()
  const operation = operations.find(({ path }) => path === new URL(request.url).pathname)
  if (!operation) throw new DownstreamError('not-found')
  if (request.method !== 'POST') throw new DownstreamError('method-not-allowed', '', { Allow: 'POST' })
  limiter.count({ caller: `address ${addressOf(request)}`, limit: triesLimit, now: now.getTime() })
  const key = await keyOf(payload, request)
  limiter.count({ caller: `${operation.path} ${key.id}`, limit: operation.limit, now: now.getTime() })
  if (!key.scopes.includes(operation.scope)) throw new DownstreamError('scope-missing')
  return operation.handle({ payload, settings: settings(), key, body: await readJson(request, operation.schema, operation.size), now })
}

function refusal(error: unknown, payload: Payload): DownstreamError {
  if (error instanceof DownstreamError) return error
  const known = refusalOf(error)
  if (known && Object.hasOwn(statuses, known.code)) return new DownstreamError(known.code as DownstreamCode, known.errors[0]?.path, known.headers)
  const kind = error instanceof Error && !(error instanceof RefusalError) ? error.name : 'RefusalError'
  const place = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8) : undefined
  payload.logger.error({ msg: 'downstream: expected no error here', kind, place })
  return new DownstreamError('internal')
}
