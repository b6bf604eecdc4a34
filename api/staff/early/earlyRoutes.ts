import type { PayloadRequest } from 'payload'
import { countQueue } from '../queue/countQueue.ts'
import { readQueue } from '../queue/readQueue.ts'
import { readCase } from '../readCase.ts'

/** A call that is answered early; the first group of its path is the id. */
export type EarlyRoute = { path: RegExp; handle: (req: PayloadRequest) => Promise<object> }

/** The reading calls of the queue and the review screen; each is a route of Payload's too (`../endpoints.ts`). */
export const earlyRoutes: EarlyRoute[] = [
  { path: /^\/api\/queue$/, handle: (req) => readQueue(req, req.searchParams) },
  { path: /^\/api\/queue\/counts$/, handle: (req) => countQueue(req) },
  { path: /^\/api\/cases\/([\w-]{1,64})$/, handle: (req) => readCase(req, req.routeParams?.id) },
]
