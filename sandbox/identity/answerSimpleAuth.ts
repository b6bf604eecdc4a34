import { formOf, type Call, type Reply } from '../serving/call.ts'
import { json } from '../serving/reply.ts'
import type { Network } from './network.ts'
import { passesGateway } from './protocol/gatewaySignature.ts'
import { refuse, simpleAuth } from './protocol/simpleAuth.ts'

/** Answers `servlet/simpleauth`; refusals are told by `result`, the status stays 200, but for the gateway's own. */
export function answerSimpleAuth(call: Call, { services, office, accounts, gateway, now }: Network): Reply {
  const { method, url, headers } = call
  if (gateway && !passesGateway({ method, url, headers, keys: gateway, now: now() })) return json(refuse('gateway-refused'), 401)
  const parameters = method === 'POST' ? formOf(call) : url.searchParams
  return json(simpleAuth({ parameters, services, office, accounts, now: now() }))
}
