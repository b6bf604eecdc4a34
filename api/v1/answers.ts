import type { RefusalError } from '../errors/RefusalError.ts'

/** Headers of every answer: nothing of it is kept, run, framed or guessed at. */
const guards = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
}

/** What an operation gave, as a response; `undefined` becomes 204. */
export function answerOf(result: unknown): Response {
  if (result instanceof Response) return result
  if (result === undefined) return new Response(null, { status: 204 })
  return Response.json(result)
}

/** A refusal, as a response. */
export function refusalAnswer({ status, code, errors, body, headers }: RefusalError): Response {
  return Response.json({ code, errors, ...body }, { status, headers })
}

/** A response with the headers that every one has, where it does not say otherwise itself. */
export function guarded(response: Response, cors: { [name: string]: string }): Response {
  for (const [name, value] of Object.entries({ ...guards, ...cors })) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}
