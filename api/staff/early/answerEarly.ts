import { getRequestLanguage, type Payload, type PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { answer } from '../answer.ts'
import { earlyRoutes } from './earlyRoutes.ts'
import { staffOf } from './staffOf.ts'

/** Headers that Next sets on every answer of the back office (`next.config.mjs`). */
const headers = { 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'permissions-policy': 'camera=(), microphone=(), geolocation=()' }

/**
 * Answers what reviewers call all day before Next and Payload's router are asked: the same handlers, for the same member of
 * staff. Gives nothing for every other call, and for whoever is not signed in: those go the long way, which refuses them.
 */
export async function answerEarly(payload: Payload, request: Request): Promise<Response | undefined> {
  if (request.method !== 'GET') return undefined
  const url = new URL(request.url)
  const route = earlyRoutes.find(({ path }) => path.test(url.pathname))
  const user = route && (await staffOf(payload, request.headers))
  if (!route || !user) return undefined
  const response = await answer(route.handle)(requestOf({ payload, request, url, user, id: route.path.exec(url.pathname)?.[1] }))
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

type Parts = { payload: Payload; request: Request; url: URL; user: NonNullable<PayloadRequest['user']>; id?: string }

/** As much of Payload's request as the handlers of `earlyRoutes` look at. */
function requestOf({ payload, request, url, user, id }: Parts): PayloadRequest {
  const language = getRequestLanguage({ config: payload.config, cookies: parseCookies(request.headers), headers: request.headers })
  const parts = { payload, user, i18n: { language }, routeParams: { id }, searchParams: url.searchParams, query: {}, context: {} }
  return Object.assign(request, parts) as unknown as PayloadRequest
}
