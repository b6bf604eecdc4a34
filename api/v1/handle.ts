import type { Payload } from 'payload'
import { SignInError } from '../../access/identity/SignInError.ts'
import { sessionOfToken } from '../../access/identity/sessions/sessionOfToken.ts'
import type { Applicant } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { RefusalError } from '../errors/RefusalError.ts'
import { refusalOf } from '../errors/refusalOf.ts'
import { answerOf, guarded, refusalAnswer } from './answers.ts'
import { bearerOf } from './bearerOf.ts'
import { corsHeaders, preflight } from './cors.ts'
import { languageOf } from './languageOf.ts'
import { match } from './match.ts'
import type { Call, Operation } from './operation.ts'
import { operations } from './operations/index.ts'
import { addressOf, RateLimiter } from './rateLimit.ts'
import { readJson } from './readJson.ts'

const limiter = new RateLimiter()

/** Answers one call of the applicants' API; never throws. */
export async function handle(request: Request, payload: Payload): Promise<Response> {
  const origin = request.headers.get('origin')
  const cors = corsHeaders(origin, settings())
  if (request.method === 'OPTIONS') return guarded(preflight(origin, settings()), cors)
  try {
    return guarded(answerOf(await perform(request, payload)), cors)
  } catch (error) {
    return guarded(refusalAnswer(refusalOf(error) ?? unforeseen(error, payload)), cors)
  }
}

async function perform(request: Request, payload: Payload): Promise<unknown> {
  const url = new URL(request.url)
  const now = new Date()
  const { operation, params } = match(operations, request.method, url.pathname)
  const call: Call = { payload, settings: settings(), request, url, params, body: undefined, language: languageOf(request), now }
  if (operation.auth === 'none') {
    limit(operation, addressOf(request), now)
    return operation.handle({ ...call, body: await bodyOf(operation, request) })
  }
  const session = await sessionOfToken({ payload, token: bearerOf(request), now })
  limit(operation, session.id, now)
  // For the system: whose session it is has just been established.
  const applicant = (await payload.db.findOne({ collection: 'applicants', where: { id: { equals: session.applicant } } })) as Applicant | null
  if (!applicant) throw new SignInError('session-expired')
  return operation.handle({ ...call, body: await bodyOf(operation, request), session, applicant })
}

function limit({ name, limit }: Operation, caller: string, now: Date): void {
  if (limit) limiter.count({ caller: `${name} ${caller}`, limit, now: now.getTime() })
}

async function bodyOf({ body }: Operation, request: Request): Promise<unknown> {
  return body?.type === 'application/json' ? readJson(request, body.schema) : undefined
}

/** Logs what nobody foresaw, by its kind and place alone: a message may hold values that were typed. */
function unforeseen(error: unknown, payload: Payload): RefusalError {
  const kind = error instanceof Error ? error.name : typeof error
  const place = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8) : undefined
  payload.logger.error({ msg: 'api: expected no error here', kind, place })
  return new RefusalError('internal')
}
