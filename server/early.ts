import type { IncomingMessage } from 'node:http'
import { webRequest } from './webRequest.ts'

/** Answers a request without Next, or gives nothing; whoever gives nothing has not touched its body. */
export type Early = (request: Request) => Promise<Response | undefined>

/**
 * Where `instrumentation.ts` leaves the functions: they are built by Next, with the modules and the one Payload that Next's routes
 * have, while this server is not. A second Payload in one process would be a second writer.
 */
const place = Symbol.for('accountant-register.early')
const holder = globalThis as unknown as { [place]?: { prefix: string; early: Early }[] }

/** Leaves a function that answers calls below a path, `/v1/`, early. */
export function setEarly(prefix: string, early: Early): void {
  holder[place] = [...(holder[place] ?? []).filter((one) => one.prefix !== prefix), { prefix, early }]
}

/** The early answer to a request, if there is one for its path. */
export async function earlyAnswer(incoming: IncomingMessage, address: URL): Promise<Response | undefined> {
  const found = holder[place]?.find(({ prefix }) => address.pathname.startsWith(prefix))
  return found?.early(webRequest(incoming, address))
}
