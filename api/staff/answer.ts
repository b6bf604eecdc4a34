import type { Endpoint, PayloadRequest } from 'payload'
import { StaffError } from './StaffError.ts'

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** Turns what a handler gives into an answer: data as JSON, errors as their code; nothing personal reaches the log. */
export function answer(handle: (req: PayloadRequest) => Promise<Response | object>): Endpoint['handler'] {
  return async (req) => {
    try {
      const result = await handle(req)
      return result instanceof Response ? result : Response.json(result, { headers })
    } catch (error) {
      if (error instanceof StaffError) return failure(error.status, error.code, error.path)
      req.payload.logger.error({ err: error instanceof Error ? { name: error.name, stack: error.stack } : undefined, msg: 'staff endpoint failed' })
      return failure(500, 'internal')
    }
  }
}

/** An answer that says by its code what went wrong, with more data where it helps. */
export function failure(status: number, code: string, path?: string, more: object = {}): Response {
  return Response.json({ code, errors: path ? [{ path, code, params: {} }] : [], ...more }, { status, headers })
}
