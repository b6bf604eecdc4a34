import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'
import { isHalfSignedIn, staffMember } from '../staff.ts'
import { accountText } from './texts.ts'

/** What is open between the password and the code: signing in and out, who one is, and the second factor itself. */
const openBetween = /^\/(staff\/(login|logout|me|init)|account\/second-factor(\/.*)?|sign-in\/oidc(\/.*)?)$/

/**
 * Has every generated and own endpoint turn away whoever has shown a password but not yet the second factor, and whoever's session was
 * ended, before the endpoint looks at anything. Access rules say the same again (`staffMember`).
 */
export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  const guard = (endpoints: Endpoint[] | false, at: string) => (endpoints ? endpoints.map((endpoint) => guarded(endpoint, at)) : endpoints)
  config.endpoints = guard(config.endpoints, '') as typeof config.endpoints
  for (const collection of config.collections) collection.endpoints = guard(collection.endpoints, `/${collection.slug}`) as typeof collection.endpoints
  for (const global of config.globals) global.endpoints = guard(global.endpoints, `/globals/${global.slug}`) as typeof global.endpoints
  return config
}

function guarded(endpoint: Endpoint, at: string): Endpoint {
  if (openBetween.test(`${at}${endpoint.path}`)) return endpoint
  return { ...endpoint, handler: async (req) => refusal(req) ?? endpoint.handler(req) }
}

function refusal(req: PayloadRequest): Response | undefined {
  if (!req.user || req.user.collection !== 'staff' || staffMember(req)) return undefined
  const code = isHalfSignedIn(req.user) ? 'second-factor-missing' : 'session-ended'
  const message = accountText(code, req.i18n?.language)
  return Response.json({ code, message, errors: [{ path: '', code, params: {}, message }] }, { status: code === 'session-ended' ? 401 : 403, headers: { 'cache-control': 'no-store' } })
}
