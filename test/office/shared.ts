import type { Payload } from 'payload'
import { rest, type Answered } from '../helpers/rest.ts'

/** Calls the staff API for whoever holds a token; a body makes it a POST. */
export type Call = (path: string, body?: unknown, as?: string) => Promise<Answered>

/** The calls of one member of staff, who is meant unless another is named. */
export function callsOf(payload: () => Payload, token: () => string): Call {
  return (path, body, as = token()) => rest(payload(), body === undefined ? 'GET' : 'POST', path, { token: as, body })
}

/** Ids of the lines of a page of the queue. */
export function idsOf({ body }: Answered): string[] {
  return body.rows.map(({ id }: { id: string }) => id)
}
