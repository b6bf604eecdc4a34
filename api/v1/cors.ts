import type { Settings } from '../../settings.ts'

/**
 * What lets the two portals' pages, and no others, read an answer. No credentials: the session is a bearer token, and a
 * cookie of anyone's plays no part in these calls.
 */
export function corsHeaders(origin: string | null, { portals }: Pick<Settings, 'portals'>): { [name: string]: string } {
  const allowed = Object.values(portals).map((portal) => portal.origin)
  const own = origin !== null && allowed.includes(origin)
  return own ? { Vary: 'Origin', 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'Retry-After' } : { Vary: 'Origin' }
}

/** The answer to the browser's question before a call. */
export function preflight(origin: string | null, settings: Pick<Settings, 'portals'>): Response {
  const cors = corsHeaders(origin, settings)
  if (!cors['Access-Control-Allow-Origin']) return new Response(null, { status: 204, headers: cors })
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Language',
      'Access-Control-Max-Age': '600',
    },
  })
}
