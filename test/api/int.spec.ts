import { describe, expect, it } from 'vitest'
import { employed, openDraft, resident, send, signedIn } from './shared.ts'
import { jpeg, makeRecord, page, payload, photo, review, rowOf, startRegister, wholeDraft } from './running.ts'

startRegister()

describe('the way of a registration', () => {
  it('goes from an empty draft to the bureau of the region', async () => {
    const client = await signedIn(payload)
    const draft = await openDraft(client)
    expect(draft).toMatchObject({ status: 'draft', kind: 'registration', register: 'ningbo', edition: 0, round: 1, answers: { basic: { ethnicity: '01' } } })
    expect(draft.identity).toMatchObject({ name: '沈一鸣', idType: 'residentId', birthDate: '1990-01-01', nationality: 'CN', mobile: expect.stringContaining('*') })
    const whole = await wholeDraft(client)
    expect(whole.requiredEvidence).toEqual(['photo', 'householdProof'])
    const { status, body } = await client.call('POST', `/v1/requests/${draft.id}/submit`, { edition: whole.edition, isConfirmed: true })
    expect([status, body.code]).toEqual([200, undefined])
    expect(body).toMatchObject({ status: 'submitted', authority: { code: '330203' }, edition: whole.edition, submittedAt: expect.any(String), dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(body.timeline.map(({ event }: { event: string }) => event)).toEqual(['start', 'submit'])
    const row = await rowOf(draft.id)
    expect(row!.form.basic).toMatchObject({ name: '沈一鸣', gender: expect.any(String), mobile: '13800000011' })
    const list = await client.call('GET', '/v1/requests')
    expect(list.body.requests).toHaveLength(1)
  })

  it('answers the same when handed in again with the same edition', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    const row = await rowOf(id)
    expect(row!.timeline.filter(({ event }: { event: string }) => event === 'submit')).toHaveLength(1)
  })

  it('is a draft again once withdrawn, under a new edition', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const back = await client.call('POST', `/v1/requests/${id}/withdraw`)
    expect(back.body).toMatchObject({ status: 'draft', edition: edition + 1 })
    const late = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    expect([late.status, late.body.code]).toEqual([409, 'edition-conflict'])
    const again = await client.call('POST', `/v1/requests/${id}/submit`, { edition: edition + 1, isConfirmed: true })
    expect(again.status).toBe(200)
  })

  it('of someone with an employer goes to the bureau of the office, through the other portal', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client, 'zhejiang', employed)
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    expect([status, body.register, body.authority?.code]).toEqual([200, 'zhejiang', '330102'])
    expect((await rowOf(id))!.form.workplace).toMatchObject({ employerCode: '91330200MA21009620', employerNameSource: 'typed' })
  })

  it('shows why it was returned, and is mended and handed in again', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const returned = { reason: '户口簿不清晰', fields: ['/basic/email'], files: ['householdProof'], note: 'for the office alone' }
    await review(id, 'claim')
    const early = await client.call('POST', `/v1/requests/${id}/withdraw`)
    expect([early.status, early.body.code, early.body.request.status]).toEqual([409, 'conflict', 'reviewing'])
    await review(id, 'return', { returned })
    const seen = await client.call('GET', `/v1/requests/${id}`)
    const { note: _, ...told } = returned
    expect([seen.body.status, seen.body.returned]).toEqual(['returned', told])
    expect(seen.body.timeline.map(({ event }: { event: string }) => event)).toEqual(['start', 'submit', 'return'])
    const mended = await client.call('POST', `/v1/requests/${id}/mend`)
    expect(mended.body).toMatchObject({ status: 'draft', round: 2, returned: told, answers: resident.answers })
    const kept = mended.body.files.find(({ kind }: { kind: string }) => kind === 'householdProof')
    const replaced = await client.call('PUT', `/v1/requests/${id}/files/householdProof/1`, page, jpeg)
    // A reviewer has seen the first one: it stays.
    expect((await client.call('GET', `/v1/files/${kept.id}`)).status).toBe(200)
    const again = await client.call('POST', `/v1/requests/${id}/submit`, { edition: replaced.body.edition, isConfirmed: true })
    expect(again.body).toMatchObject({ status: 'submitted', round: 2 })
    expect(again.body.returned).toBeUndefined()
    // Whoever reviews it again sees what was to be mended; its applicant is told no more of it, nor after taking it back.
    expect((await rowOf(id))!.returned).toMatchObject(returned)
    const withdrawn = await client.call('POST', `/v1/requests/${id}/withdraw`)
    expect([withdrawn.body.status, withdrawn.body.returned]).toEqual(['draft', undefined])
  })

  it('keeps markup and template words as the plain text they are', async () => {
    const client = await signedIn(payload)
    const address = `<img src=x onerror=alert(1)> {{7*7}} ${'${7*7}'} ' or 1=1 --`
    const answers = { ...resident.answers, workplace: { ...resident.answers.workplace, residenceAddress: address } }
    const { id, edition } = await wholeDraft(client, 'ningbo', { ...resident, answers })
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    expect([status, body.answers.workplace.residenceAddress]).toEqual([200, address])
    expect((await rowOf(id))!.form.workplace.residenceAddress).toBe(address)
  })

  it('makes room for another once discarded', async () => {
    const client = await signedIn(payload)
    const first = await openDraft(client)
    const gone = await client.call('POST', `/v1/requests/${first.id}/discard`)
    expect(gone.body.status).toBe('discarded')
    expect((await openDraft(client)).id).not.toBe(first.id)
    const twice = await client.call('POST', `/v1/requests/${first.id}/discard`)
    expect([twice.status, twice.body.code, twice.body.request.status]).toEqual([409, 'conflict', 'discarded'])
  })
})

describe('what is public', () => {
  it('tells the bureau of a district and of a street', async () => {
    for (const region of ['330203', '330203004']) {
      const { body } = await send(payload, 'GET', `/v1/bureaus?region=${region}`)
      expect(body.candidates).toEqual([{ code: '330203', name: expect.stringContaining('海曙'), phone: expect.any(String), register: 'ningbo', workingDays: 5 }])
    }
  })

  it.each([
    ['320102', 200, undefined],
    ['', 400, 'body-malformed'],
    ['33', 400, 'body-malformed'],
    ["330203'--", 400, 'body-malformed'],
  ])('answers region %j with %i', async (region, status, code) => {
    const answer = await send(payload, 'GET', `/v1/bureaus?region=${encodeURIComponent(region)}`)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('gives notices in either language', async () => {
    const zh = await send(payload, 'GET', '/v1/notices/ningbo/registration')
    const en = await send(payload, 'GET', '/v1/notices/ningbo/registration', { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
    expect(zh.body).toMatchObject({ portal: 'ningbo', kind: 'registration', title: '登记须知', version: 1 })
    expect(zh.body.blocks.map(({ type }: { type: string }) => type)).toContain('list')
    expect(JSON.stringify(zh.body.blocks)).toContain('工作单位、户籍、住址或学校所在地在宁波市')
    expect(en.body.title).toBe('Before you register')
    expect((await send(payload, 'GET', '/v1/notices/shanghai/registration')).body.code).toBe('portal-unknown')
    expect((await send(payload, 'GET', '/v1/notices/ningbo/other')).body.code).toBe('notice-not-found')
  })
})

describe('records', () => {
  it('are shown to the person they are of, and told of from the other register', async () => {
    const client = await signedIn(payload)
    expect((await client.call('GET', '/v1/records/ningbo')).body.errors[0]).toEqual({ path: '', code: 'record-not-found', params: { bureau: '宁波市财政局', phone: '' } })
    await makeRecord(client)
    const { body } = await client.call('GET', '/v1/records/ningbo')
    expect(body).toMatchObject({ register: 'ningbo', authority: { code: '330203' }, since: '2026-01-05', basic: { name: '沈一鸣' }, workplace: { isEmployed: false } })
    const elsewhere = await client.call('GET', '/v1/records/zhejiang')
    expect([elsewhere.status, elsewhere.body.errors[0]!.params]).toEqual([404, { elsewhere: 'ningbo' }])
    expect((await (await signedIn(payload)).call('GET', '/v1/records/ningbo')).status).toBe(404)
  })
})

describe('every call', () => {
  it('of one person on what is another’s finds nothing', async () => {
    const { id, edition } = await wholeDraft(await signedIn(payload))
    const other = await signedIn(payload)
    const answers = await Promise.all([
      other.call('GET', `/v1/requests/${id}`),
      other.call('PATCH', `/v1/requests/${id}`, { edition, answers: {} }),
      other.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg),
      other.call('DELETE', `/v1/requests/${id}/files/photo/1`),
      other.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true }),
      ...['withdraw', 'mend', 'cancel', 'discard'].map((step) => other.call('POST', `/v1/requests/${id}/${step}`)),
    ])
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'request-not-found']))
    expect((await rowOf(id))!.status).toBe('draft')
  })

  it.each(['undefined', 'null', '0', '000000000000000000000000', '00000000-0000-0000-0000-000000000000', "' or 1=1", '%7B%22$ne%22:1%7D', '%00', 'x'.repeat(100)])('on a request %j finds nothing', async (id) => {
    const client = await signedIn(payload)
    expect((await client.call('GET', `/v1/requests/${encodeURI(id)}`)).status).toBe(404)
    expect((await client.call('GET', `/v1/files/${encodeURI(id)}`)).status).toBe(404)
  })

  it('wants someone signed in', async () => {
    const none = await send(payload, 'GET', '/v1/requests')
    const wrong = await send(payload, 'GET', '/v1/requests', { headers: { authorization: `Bearer ${'A'.repeat(43)}` } })
    const odd = await send(payload, 'GET', '/v1/requests', { headers: { authorization: 'Basic eDp5' } })
    expect([none, wrong, odd].map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'session-required'],
      [401, 'session-expired'],
      [401, 'session-required'],
    ])
  })

  it.each([
    ['GET', '/v1/nothing', 404, 'not-found'],
    ['GET', '/v1/%E0%A4%A', 404, 'not-found'],
    ['PUT', '/v1/session', 405, 'method-not-allowed'],
    ['GET', '/v1/session', 405, 'method-not-allowed'],
  ])('to %s %s is refused with %i', async (method, address, status, code) => {
    const answer = await send(payload, method, address)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('lets the portals’ pages read its answer, without cookies, and no other page', async () => {
    const own = await send(payload, 'GET', '/v1/bureaus?region=330203', { headers: { origin: 'http://127.0.0.1:3003' } })
    expect(own.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3003')
    const foreign = await send(payload, 'GET', '/v1/bureaus?region=330203', { headers: { origin: 'http://evil.example' } })
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
    for (const { headers } of [own, foreign]) {
      expect([headers.get('access-control-allow-credentials'), headers.get('vary'), headers.get('cache-control')]).toEqual([null, 'Origin', 'no-store'])
    }
    const asked = await send(payload, 'OPTIONS', '/v1/requests', { headers: { origin: 'http://127.0.0.1:3004' } })
    expect([asked.status, asked.headers.get('access-control-allow-methods'), asked.headers.get('access-control-max-age')]).toEqual([204, 'GET, POST, PATCH, PUT, DELETE', '600'])
    expect((await send(payload, 'OPTIONS', '/v1/requests', { headers: { origin: 'null' } })).headers.get('access-control-allow-origin')).toBeNull()
  })
})
