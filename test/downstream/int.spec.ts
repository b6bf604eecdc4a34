import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverWebhooks } from '../../hooks/tasks/deliverWebhooks.ts'
import { settings } from '../../settings.ts'
import { approve, change, onRecord, reviewerOf, type OnRecord } from '../change/shared.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest } from '../helpers/rest.ts'
import { identityOf, openDoor, type Door } from './shared.ts'

let system: TestPayload
let administrator: string
let call: Door['call']
let issued: Door['issued']
beforeAll(async () => {
  system = await startPayload()
  ;({ administrator, call, issued } = await openDoor(system.payload))
})
afterAll(() => system.stop())

describe('a key', () => {
  it('is shown once and kept as a digest', async () => {
    const { id, key } = await issued('lookup')
    expect(key).toMatch(/^ark_[\w-]{43}$/)
    const shown = await rest(system.payload, 'GET', `/api-keys/${id}`, { token: administrator })
    expect(shown.body).toMatchObject({ hint: key.slice(-4) })
    expect(shown.bytes.toString()).not.toContain(key)
    expect(JSON.stringify(await system.payload.db.findOne({ collection: 'api-keys', where: { id: { equals: id } } }))).not.toContain(key)
  })

  it('opens what it is for, and nothing once it is revoked or issued anew', async () => {
    const { id, key } = await issued('lookup')
    const body = { idType: 'residentId', idNumber: '330203199001011017' }
    expect((await call('lookup', body, key)).status).toBe(200)
    expect(await call('exam-results', { lines: [{}] }, key)).toMatchObject({ status: 403, body: { code: 'scope-missing' } })
    const next = await rest(system.payload, 'POST', `/issue/api-keys/${id}`, { token: administrator, body: {} })
    expect((await call('lookup', body, key)).body.code).toBe('key-invalid')
    expect((await call('lookup', body, next.body.key)).status).toBe(200)
    await rest(system.payload, 'PATCH', `/api-keys/${id}`, { token: administrator, body: { isRevoked: true } })
    expect(await call('lookup', body, next.body.key)).toMatchObject({ status: 401, body: { code: 'key-invalid' } })
    const trail = await system.payload.find({ collection: 'audit-events', where: { subject: { equals: `api-keys:${id}` } }, pagination: false })
    expect(trail.docs.map(({ action }) => action).sort()).toEqual(['create', 'issue', 'issue', 'revoke'])
  })

  it.each(['reviewer', 'editor'] as const)('is not issued by a %s', async (role) => {
    const { id } = await issued('lookup')
    const token = await signIn(system.payload, await makeStaff(system.payload, { role, authority: role === 'reviewer' ? '330203' : null }))
    expect((await rest(system.payload, 'POST', `/issue/api-keys/${id}`, { token, body: {} })).status).toBe(403)
  })

  it.each([[undefined, 'key-required'], ['', 'key-required'], ['ark_short', 'key-invalid'], [`ark_${'A'.repeat(43)}`, 'key-invalid'], [`xyz_${'A'.repeat(43)}`, 'key-invalid']])('that is %o is refused', async (key, code) => {
    expect((await call('lookup', {}, key)).body.code).toBe(code)
  })

  it('may not be set by hand', async () => {
    const { id } = await issued('lookup')
    await rest(system.payload, 'PATCH', `/api-keys/${id}`, { token: administrator, body: { digest: 'x', hint: 'xxxx' } })
    expect(await system.payload.db.findOne({ collection: 'api-keys', where: { digest: { equals: 'x' } } })).toBeNull()
  })
})

describe('looking a person up', () => {
  it('answers whether, where, since when and at which level, and enters it in the audit trail without a number', async () => {
    const { id, key } = await issued('lookup')
    const client = await onRecord(system.payload, { form: { qualification: { qualificationLevel: '2', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2016-09-11', qualificationNumber: '33021600218' } } })
    const { body } = await call('lookup', identityOf(client), key)
    expect(body).toEqual({ isRegistered: true, record: client.person.id, status: 'active', register: 'ningbo', since: client.person.registeredOn, bureau: { code: '330203', name: '海曙区财政局' }, level: { code: '2', name: '中级' } })
    const { docs } = await system.payload.find({ collection: 'audit-events', where: { actor: { equals: `api-key:${id}` } } })
    expect(docs).toMatchObject([{ action: 'lookup', subject: `persons:${client.person.id}` }])
    expect(JSON.stringify(docs)).not.toContain(client.applicant.idNumber)
  })

  it('says no more than no of anyone else', async () => {
    const { key } = await issued('lookup')
    expect((await call('lookup', { idType: 'residentId', idNumber: '330203199001011017' }, key)).body).toEqual({ isRegistered: false })
  })

  it.each([
    ['[]', 'body-malformed'],
    ['{"idType":"residentId"', 'body-malformed'],
    [{ idType: 'residentId' }, 'body-malformed'],
    [{ idType: { $ne: '' }, idNumber: { $ne: '' } }, 'body-malformed'],
    [{ idType: 'residentId', idNumber: '330203199001011017', name: 'x' }, 'unexpected-property'],
  ])('refuses %o', async (body, code) => {
    const { key } = await issued('lookup')
    expect((await call('lookup', body, key)).body.code).toBe(code)
  })

  it('takes no number in an address', async () => {
    const { key } = await issued('lookup')
    expect((await call('lookup?idNumber=330203199001011017', undefined, key, { method: 'GET' })).body.code).toBe('method-not-allowed')
    expect((await call('elsewhere', {}, key)).body.code).toBe('not-found')
  })
})

describe('continuing education', () => {
  const line = (client: OnRecord, over: object = {}) => ({ externalKey: crypto.randomUUID(), ...identityOf(client), year: new Date().getFullYear(), subject: 'professional', course: '会计准则', form: 'online', credits: 60, state: 'recorded', recordedOn: '2026-06-30', ...over })
  const yearOf = async (client: OnRecord) => (await client.call('GET', '/v1/records/ningbo/education')).body.years[0]

  it('is stored once however often a batch comes, and changed by what it says later', async () => {
    const { key } = await issued('continuing-education')
    const client = await onRecord(system.payload)
    const enrolled = line(client, { state: 'enrolled', recordedOn: undefined })
    expect((await call('continuing-education', { lines: [enrolled] }, key)).body).toEqual({ stored: 1, unchanged: 0, refused: [] })
    expect((await call('continuing-education', { lines: [enrolled] }, key)).body).toEqual({ stored: 0, unchanged: 1, refused: [] })
    expect(await yearOf(client)).toMatchObject({ total: 0, records: [{ state: 'enrolled' }] })
    const recorded = line(client, { externalKey: enrolled.externalKey })
    const batches = await Promise.all(Array.from({ length: 4 }, () => call('continuing-education', { lines: [recorded] }, key)))
    expect(batches.every(({ status }) => status === 200)).toBe(true)
    expect(await yearOf(client)).toMatchObject({ total: 60, professional: 60, isComplete: false, records: [{ state: 'recorded' }] })
  })

  it('keeps the good lines of a batch and reports the others', async () => {
    const { key } = await issued('continuing-education')
    const client = await onRecord(system.payload)
    const good = line(client)
    const lines = [
      good, null, 5, 'x', [], {}, line(client, { credits: -1 }), line(client, { credits: '60' }), line(client, { subject: '__proto__' }), line(client, { recordedOn: '2026-02-30' }), line(client, { year: 1900 }),
      line(client, { idNumber: '330203199001011017' }), line(client, { externalKey: '' }), line(client, { surprise: 1 }), line(client, { course: '会计\u202e' }), line(client, { credits: 18, subject: 'general' }),
    ]
    const { status, body } = await call('continuing-education', { lines }, key)
    expect([status, body.stored, body.refused.map(({ line }: { line: number }) => line)]).toEqual([200, 2, Array.from({ length: 14 }, (_, i) => i + 1)])
    expect(body.refused).toContainEqual({ line: 11, code: 'record-not-found', path: '/idNumber' })
    expect(body.refused).toContainEqual({ line: 9, code: 'date-invalid', path: '/recordedOn' })
    expect((await yearOf(client)).total).toBe(78)
  })

  it('takes a thousand lines and no more', async () => {
    const { key } = await issued('continuing-education')
    const client = await onRecord(system.payload)
    const lines = Array.from({ length: 1000 }, () => line(client, { credits: 1 }))
    expect((await call('continuing-education', { lines }, key)).body).toMatchObject({ stored: 1000, refused: [] })
    expect((await call('continuing-education', { lines: [...lines, line(client)] }, key)).body.code).toBe('body-malformed')
    expect((await call('continuing-education', { lines: [] }, key)).body.code).toBe('body-malformed')
  })

  it('does not hand a row of one person to another, nor of one system to another', async () => {
    const { key } = await issued('continuing-education')
    const first = await onRecord(system.payload)
    const second = await onRecord(system.payload)
    const own = line(first)
    await call('continuing-education', { lines: [own] }, key)
    expect((await call('continuing-education', { lines: [line(second, { externalKey: own.externalKey })] }, key)).body.refused).toMatchObject([{ code: 'external-key-taken' }])
    const other = await issued('continuing-education')
    expect((await call('continuing-education', { lines: [line(second, { externalKey: own.externalKey })] }, other.key)).body.stored).toBe(1)
  })
})

describe('webhooks', () => {
  it('tell of an approval once it is reached, signed, and nothing of the person', async () => {
    const calls: { headers: http.IncomingHttpHeaders; body: string }[] = []
    let isUp = false
    const server = http.createServer((incoming, outgoing) => {
      let body = ''
      incoming.on('data', (part) => (body += part)).on('end', () => {
        if (isUp) calls.push({ headers: incoming.headers, body })
        outgoing.writeHead(isUp ? 204 : 500).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { body: made } = await rest(system.payload, 'POST', '/webhooks', { token: administrator, body: { name: '信用系统', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` } })
    const { body: secret } = await rest(system.payload, 'POST', `/issue/webhooks/${made.doc.id}`, { token: administrator, body: {} })
    const client = await onRecord(system.payload)
    const { body: request } = await change(system.payload, client, 'workplace', { residenceAddress: '虚构路9号' })
    await approve(await reviewerOf(system.payload), request.id)
    const start = Date.now() + 1_000
    expect(await deliverWebhooks(system.payload, settings(), new Date(start))).toBe(0)
    expect(await deliverWebhooks(system.payload, settings(), new Date(start + 5_000))).toBe(0)
    isUp = true
    expect(await deliverWebhooks(system.payload, settings(), new Date(start + 11_000))).toBe(1)
    expect(await deliverWebhooks(system.payload, settings(), new Date(start + 60_000))).toBe(0)
    server.close()
    expect(calls).toHaveLength(1)
    const [{ headers, body }] = calls as [(typeof calls)[0]]
    expect(JSON.parse(body)).toEqual({ id: expect.stringContaining(request.id), event: 'change-approved', at: expect.any(String), record: client.person.id, register: 'ningbo', bureau: '330203', section: 'workplace', fields: ['residenceAddress'] })
    expect(headers['x-register-signature']).toBe(`v1=${createHmac('sha256', secret.key).update(`${headers['x-register-timestamp']}.${body}`).digest('hex')}`)
    expect(headers['x-register-delivery']).toBe(JSON.parse(body).id)
  })

  it.each(['javascript:alert(1)', 'ftp://example.com', 'example.com', 'https://user:pass@example.com/'])('are not sent to %s', async (url) => {
    expect((await rest(system.payload, 'POST', '/webhooks', { token: administrator, body: { name: 'x', url } })).status).toBe(400)
  })
})
