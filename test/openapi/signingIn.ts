import { expect, it } from 'vitest'
import { sealState, stateLife } from '../../access/identity/state.ts'
import { digestOf, randomToken } from '../../access/identity/tokens.ts'
import { settings } from '../../settings.ts'
import { signedIn } from '../api/shared.ts'
import { arrivalOf, Browser, portal, proofKey } from '../sign-in/shared.ts'
import { failing, gone, locked } from './shared.ts'
import { drive, payload, refused } from './running.ts'

/** How one signs in, to each of its answers. */
export function signingIn(): void {
  const asking = { portal: 'ningbo', return_to: `${portal}/register`, challenge: 'A'.repeat(43) }

  it('leads through the network and back, by either method', async () => {
    for (const operation of ['finish-sign-in', 'finish-sign-in-by-form']) {
      const browser = new Browser(payload)
      const { verifier, challenge } = proofKey()
      const left = await drive('begin-sign-in', { query: { ...asking, challenge } })
      const callback = await browser.authenticate(new URL(left.response.headers.get('location')!), 'test01')
      const fields = Object.fromEntries(callback.searchParams)
      const home = await drive(operation, operation.endsWith('form') ? { body: callback.searchParams.toString() } : { query: fields })
      const { code } = arrivalOf(new URL(home.response.headers.get('location')!))
      const { body } = await drive('open-session', { body: { code, verifier } })
      expect(body.identity.name).toBe('沈一鸣')
      expect((await drive('renew-session', { token: body.token })).status).toBe(200)
      await refused('open-session', 'code-invalid', { body: { code, verifier } })
      const again = await drive(operation, operation.endsWith('form') ? { body: callback.searchParams.toString() } : { query: fields })
      expect(again.code).toBe('ticket-replayed')
    }
  })

  it('is refused as described', async () => {
    expect((await drive('begin-sign-in', { query: { ...asking, silent: '1' } })).code).toBe('session-expired')
    // A page names no code: its statuses hold several.
    for (const query of [{ ...asking, portal: 'shanghai' }, { ...asking, return_to: 'https://elsewhere.example/' }, { ...asking, challenge: '' }]) {
      const { status, response } = await drive('begin-sign-in', { query })
      expect([status, response.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
    }
    const state = { portal: 'ningbo' as const, returnTo: `${portal}/`, challenge: asking.challenge, browser: digestOf('x'), expiresAt: Date.now() + stateLife }
    const sp = (over: object = {}) => sealState({ ...state, ...over }, settings().secret)
    for (const [id, how] of [['finish-sign-in', (fields: { [name: string]: string }) => ({ query: fields })], ['finish-sign-in-by-form', (fields: { [name: string]: string }) => ({ body: new URLSearchParams(fields).toString() })]] as const) {
      expect((await drive(id, how({ ticket: 'x' }))).status).toBe(400)
      expect((await drive(id, how({ ticket: 'x', sp: sp({ returnTo: 'https://elsewhere.example/' }) }))).status).toBe(400)
      await refused(id, 'sign-in-expired', how({ ticket: 'x', sp: sp({ expiresAt: 0 }) }))
      await refused(id, 'ticket-missing', how({ sp: sp() }))
      expect((await drive(id, how({ ticket: 'x'.repeat(501), sp: sp() }))).code).toBe('ticket-refused')
      await refused(id, 'storage-busy', { ...how({ ticket: 'x', sp: sp() }), payload: failing(payload, locked) })
      await refused(id, 'internal', { ...how({ ticket: 'x', sp: sp() }), payload: failing(payload, gone) })
    }
    await refused('finish-sign-in-by-form', 'body-too-large', { body: 'x'.repeat(17 * 1024) })
    const headers = { cookie: `applicant_session=${randomToken()}` }
    expect((await drive('begin-sign-in', { query: asking, headers, payload: failing(payload, locked) })).status).toBe(503)
    await refused('begin-sign-in', 'internal', { query: asking, headers, payload: failing(payload, gone) })
    expect((await drive('read-page-style')).status).toBe(200)
    await refused('renew-session', 'session-expired', { token: randomToken() })
  })

  it('ends', async () => {
    const { token } = await signedIn(payload)
    expect((await drive('close-session', { token })).status).toBe(204)
    await refused('close-session', 'session-expired', { token })
  })
}

/** What anybody may ask, to each of its answers. */
export function whatIsPublic(): void {
  it('answers as described', async () => {
    for (const kind of ['registration', 'change']) expect((await drive('read-notice', { parts: { portal: 'ningbo', kind } })).status).toBe(200)
    expect((await drive('list-bureaus', { query: { region: '330203' } })).body.candidates).toHaveLength(1)
    expect((await drive('list-evidence-kinds')).body.kinds.length).toBeGreaterThan(5)
    for (const [id, kind] of [['read-evidence-sample', 'householdProof'], ['read-evidence-template', 'startWorkProof']] as const) {
      const { response } = await drive(id, { parts: { code: kind } })
      expect((await drive(id, { parts: { code: kind }, headers: { 'if-none-match': response.headers.get('etag')! } })).status).toBe(304)
    }
  })

  it('is refused as described', async () => {
    await refused('read-notice', 'portal-unknown', { parts: { portal: 'shanghai', kind: 'change' } })
    await refused('read-notice', 'notice-not-found', { parts: { portal: 'ningbo', kind: 'other' } })
    await refused('list-bureaus', 'body-malformed', { query: { region: 'x' } })
  })
}
