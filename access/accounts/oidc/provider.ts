import { allowInsecureRequests, discovery, enableNonRepudiationChecks, type Configuration } from 'openid-client'
import type { Settings } from '../../../settings.ts'

let known: { issuer: string; configuration: Promise<Configuration> } | undefined

/** What the office's sign-in service says of itself; asked once, and again after a failure. */
export function oidcProvider({ issuer, clientId, clientSecret }: NonNullable<Settings['oidc']>): Promise<Configuration> {
  if (known?.issuer === issuer) return known.configuration
  // Plain HTTP only to this very machine, where a gateway or a stand-in listens.
  const isLocal = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(issuer)
  // The signature of what the service says is checked as well, not the connection alone: a gateway may stand between.
  const execute = isLocal ? [enableNonRepudiationChecks, allowInsecureRequests] : [enableNonRepudiationChecks]
  const configuration = discovery(new URL(issuer), clientId, clientSecret, undefined, { execute })
  known = { issuer, configuration }
  configuration.catch(() => (known = undefined))
  return configuration
}
