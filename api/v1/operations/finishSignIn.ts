import { redirect } from '../openapi/answer.ts'
import { object, text, type Schema } from '../openapi/schema.ts'
import { operation, type Call, type Operation } from '../operation.ts'
import { readBody } from '../readBody.ts'
import { arrive } from '../signIn/arrive.ts'
import { orRefusalPage } from '../signIn/orRefusalPage.ts'

/** Longest form the network posts, in bytes. */
const limit = 16 * 1024

/** What the network hands back. */
const fields = object({ 'ticket?': text, 'sp?': text })

/** Where the real-name network sends the browser back to, by either method. */
export const finishSignIn: Operation[] = (['GET', 'POST'] as const).map((method) =>
  operation({
    name: method === 'GET' ? 'finish-sign-in' : 'finish-sign-in-by-form',
    method,
    path: '/v1/sign-in/callback',
    summary: 'The registered callback of the real-name network: `ticket`, and in `sp` the address it was handed.',
    auth: 'none',
    ...(method === 'POST' ? { body: { type: 'application/x-www-form-urlencoded' as const, schema: fields } } : { query: fields.properties as { [name: string]: Schema } }),
    answer: redirect,
    errors: ['sign-in-state-forged', 'return-address-foreign', ...(method === 'POST' ? (['body-too-large'] as const) : [])],
    arrivals: [
      'sign-in-expired',
      'ticket-missing',
      'ticket-expired',
      'ticket-replayed',
      'ticket-refused',
      'identity-not-verified',
      'identity-incomplete',
      'identity-unavailable',
      'storage-busy',
    ],
    limit: 300,
    handle: (call) => orRefusalPage(call, async () => arrive(call, await fieldsOf(call))),
  }),
)

async function fieldsOf({ request, url }: Call): Promise<URLSearchParams> {
  if (request.method === 'GET') return url.searchParams
  return new URLSearchParams((await readBody(request, limit)).toString('utf8'))
}
