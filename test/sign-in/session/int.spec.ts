import { describe, expect, it } from 'vitest'
import { send } from '../../api/shared.ts'
import { arrivalOf, Browser, portal, proofKey } from '../shared.ts'
import { bearer, later, payload, sandbox, signedIn, startRegister, swap } from '../running.ts'

startRegister()

describe('a session', () => {
  const renew = (token: string) => send(payload, 'POST', '/v1/session/renew', bearer(token))
  const statusOf = async (token: string) => (await send(payload, 'GET', '/v1/requests', bearer(token))).status

  it('gives the same next token to all who renew at once, and the old one stays good for half a minute', async () => {
    const { token } = await signedIn()
    const answers = await Promise.all(Array.from({ length: 8 }, () => renew(token)))
    expect(new Set(answers.map(({ body }) => body.token)).size).toBe(1)
    const next = answers[0]!.body.token as string
    expect([next === token, await statusOf(token), await statusOf(next)]).toEqual([false, 200, 200])
    later(0.6)
    expect([await statusOf(token), (await renew(token)).status, await statusOf(next)]).toEqual([401, 401, 200])
  })

  it('lets a token go after ten minutes, yet renews it until half an hour has gone by', async () => {
    const { token } = await signedIn()
    later(11)
    expect(await statusOf(token)).toBe(401)
    const { status, body } = await renew(token)
    expect([status, await statusOf(body.token)]).toEqual([200, 200])
    later(31)
    expect((await renew(body.token)).body.code).toBe('session-expired')
  })

  it('ends after eight hours, however busy', async () => {
    let { token } = await signedIn()
    for (let minutes = 0; minutes < 475; minutes += 25) {
      later(25)
      token = (await renew(token)).body.token
    }
    expect(await statusOf(token)).toBe(200)
    later(6)
    expect((await renew(token)).status).toBe(401)
  })

  it('is taken up by a page loaded anew, without the network, and by either portal', async () => {
    const { browser, token } = await signedIn()
    const { verifier, challenge } = proofKey()
    const home = await browser.leave(challenge, { portal: 'zhejiang', return_to: 'http://127.0.0.1:3004/register' })
    expect(home.origin).toBe('http://127.0.0.1:3004')
    const { body } = await swap(arrivalOf(home).code, verifier)
    expect([await statusOf(body.token), await statusOf(token)]).toEqual([200, 200])
  })

  it('is not begun by a page that only asks whether there is one', async () => {
    const home = await new Browser(payload).leave(proofKey().challenge, { silent: '1' })
    expect([home.origin, arrivalOf(home)]).toEqual([portal, { error: 'session-expired' }])
  })

  it('ends for all its pages and its cookie at once', async () => {
    const { browser, token } = await signedIn()
    const { verifier, challenge } = proofKey()
    const second = (await swap(arrivalOf(await browser.leave(challenge)).code, verifier)).body.token as string
    const other = await signedIn()
    expect((await send(payload, 'DELETE', '/v1/session', bearer(token))).status).toBe(204)
    expect([await statusOf(token), await statusOf(second), (await renew(token)).status, await statusOf(other.token)]).toEqual([401, 401, 401, 200])
    expect((await browser.leave(proofKey().challenge)).origin).toBe(sandbox.addresses.identity)
  })

  it('keeps no secret in the database, only what came of it', async () => {
    const { token } = await signedIn('test03')
    const { docs } = await payload.db.find({ collection: 'applicant-sessions', pagination: false, limit: 0 })
    expect(JSON.stringify(docs)).not.toContain(token)
  })
})
