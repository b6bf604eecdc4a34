import { handleEndpoints, type Payload } from 'payload'

/** What a REST call answered; `body` is undefined where it was no JSON. */
export type Answered = { status: number; headers: Headers; body: any; bytes: Buffer } // eslint-disable-line @typescript-eslint/no-explicit-any

/** Calls the staff API as the network would, through Payload's own router; no token: nobody is signed in. */
export async function rest(payload: Payload, method: string, path: string, { token, body, type = 'application/json', language = 'zh' }: { token?: string; body?: unknown; type?: string; language?: string } = {}): Promise<Answered> {
  const headers = new Headers({ 'accept-language': language, 'user-agent': 'the-tests/1.0', ...(token ? { authorization: `JWT ${token}` } : {}) })
  if (body !== undefined) headers.set('content-type', type)
  const request = new Request(`${payload.config.serverURL}/api${path}`, { method, headers, body: body === undefined ? undefined : typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body) })
  const response = await handleEndpoints({ config: payload.config, request, path: `/api${path.split('?')[0]}` })
  const bytes = Buffer.from(await response.arrayBuffer())
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(bytes.toString()) : undefined, bytes }
}
