import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the service says of who signs in next, and what it does wrong on purpose. */
export type Turn = { claims?: { [name: string]: unknown }; denies?: boolean; signsWith?: 'foreign' | 'none'; nonce?: string; issuer?: string; audience?: string; expired?: boolean }

/** A small OpenID Connect provider: code flow with PKCE and RS256, which lets in whoever the test says. */
export type OidcProvider = { issuer: string; client: { id: string; secret: string }; next: Turn; grants: number; stop: () => Promise<void> }

type Grant = { challenge: string; nonce: string; redirect: string; turn: Turn }

/** Starts one on a free port. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const [own, foreign] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })]
  const codes = new Map<string, Grant>()
  const provider = { issuer: '', client: { id: 'accountant-register', secret: 'secret-of-the-test-client' }, next: {}, grants: 0 } as OidcProvider
  const server = http.createServer(async (incoming, outgoing) => {
    const address = new URL(incoming.url!, provider.issuer)
    const json = (body: object, status = 200) => outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (address.pathname === '/.well-known/openid-configuration') return json(metadata(provider.issuer))
    if (address.pathname === '/jwks') return json({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    if (address.pathname === '/authorize') return void outgoing.writeHead(302, { location: authorize(provider, codes, address.searchParams) }).end()
    if (address.pathname !== '/token') return json({}, 404)
    const form = new URLSearchParams((await incoming.toArray()).join(''))
    const grant = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    const isClient = form.get('client_id') === provider.client.id && form.get('client_secret') === provider.client.secret
    if (!grant || !isClient || verifier !== grant.challenge || form.get('redirect_uri') !== grant.redirect) return json({ error: 'invalid_grant' }, 400)
    provider.grants += 1
    const key = grant.turn.signsWith === 'foreign' ? foreign.privateKey : own.privateKey
    json({ access_token: randomBytes(16).toString('hex'), token_type: 'Bearer', expires_in: 60, id_token: idToken(provider, grant, key) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  provider.stop = () => new Promise((resolve) => server.close(() => resolve()))
  return provider
}

function metadata(issuer: string) {
  return { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'], token_endpoint_auth_methods_supported: ['client_secret_post'] }
}

/** Where the browser goes on to: back, with a code, or with the word that it was denied. */
function authorize(provider: OidcProvider, codes: Map<string, Grant>, asked: URLSearchParams): string {
  if (asked.get('response_type') !== 'code' || asked.get('client_id') !== provider.client.id || asked.get('code_challenge_method') !== 'S256') throw new Error('authorize: expected a code flow with PKCE of the test client')
  const back = new URL(asked.get('redirect_uri')!)
  const code = randomBytes(16).toString('hex')
  if (provider.next.denies) back.searchParams.set('error', 'access_denied')
  else {
    codes.set(code, { challenge: asked.get('code_challenge')!, nonce: asked.get('nonce')!, redirect: back.href, turn: provider.next })
    back.searchParams.set('code', code)
  }
  back.searchParams.set('state', asked.get('state')!)
  return back.href
}

function idToken(provider: OidcProvider, { nonce, turn }: Grant, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: turn.issuer ?? provider.issuer, aud: turn.audience ?? provider.client.id, iat: now, exp: now + (turn.expired ? -600 : 300), nonce: turn.nonce ?? nonce, ...turn.claims }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: turn.signsWith === 'none' ? 'none' : 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
  return `${signed}.${turn.signsWith === 'none' ? '' : createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`
}
