import type { PayloadRequest } from 'payload'

/**
 * Whether rows are read for a generated route, asked for or come along with others. The back office's own pages ask without a route;
 * our endpoints belong to no collection and enter what they show themselves; the register at work reads past the access rules.
 */
export function isByRoute({ payloadAPI, routeParams }: Pick<PayloadRequest, 'payloadAPI' | 'routeParams'>, overrideAccess: boolean | undefined): boolean {
  return payloadAPI === 'REST' && !overrideAccess && routeParams?.collection !== undefined
}
