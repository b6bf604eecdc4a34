import { json } from '../openapi/answer.ts'
import { document } from '../openapi/document.ts'
import { operation, type Operation } from '../operation.ts'

/** The description of this API. `all` is asked when it is wanted: this operation is one of them. */
export function readOpenApi(all: () => Operation[]): Operation {
  let made: object | undefined
  return operation({
    name: 'read-openapi',
    method: 'GET',
    path: '/v1/openapi.json',
    summary: 'This document.',
    auth: 'none',
    answer: json({ type: 'object' }),
    errors: [],
    async handle() {
      made ??= document(all())
      return Response.json(made, { headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' } })
    },
  })
}
