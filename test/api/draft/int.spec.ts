import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findRow } from '../../../database/findRow.ts'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { rest } from '../../helpers/rest.ts'
import { freshIdNumber, openDraft, resident, signedIn } from '../shared.ts'
import { makeRecord, payload, review, rowOf, startRegister, wholeDraft } from '../running.ts'

startRegister()

describe('opening a registration', () => {
  it('opens one however many ask at once', async () => {
    const client = await signedIn(payload)
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.call('POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  })

  it('keeps a person to one, under whatever account', async () => {
    const idNumber = freshIdNumber()
    await openDraft(await signedIn(payload, { idNumber }))
    const other = await (await signedIn(payload, { idNumber })).call('POST', '/v1/registrations', { portal: 'zhejiang', noticeVersion: 1 })
    expect([other.status, other.body.code]).toEqual([409, 'registration-open'])
  })

  it.each([
    ['active', 'already-registered'],
    ['frozen', 'record-frozen'],
  ])('refuses someone whose record is %s, and says where', async (status, code) => {
    const client = await signedIn(payload)
    await makeRecord(client, { status, register: 'zhejiang', authority: '330102' })
    const { status: answered, body } = await client.call('POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 })
    expect([answered, body.code, body.errors[0]!.params]).toEqual([409, code, { register: 'zhejiang', bureau: expect.stringContaining('上城'), phone: expect.any(String) }])
  })

  it('leads to a record without the remark, which is part of the application', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client, 'ningbo', { ...resident, answers: { ...resident.answers, basic: { ...resident.answers.basic, remark: '虚构的备注' } } })
    const { body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const token = await signIn(payload, await makeStaff(payload))
    const words = async (path: string) => JSON.stringify((await rest(payload, 'GET', path, { token })).body.sections)
    expect([body.status, await words(`/cases/${id}`)]).toEqual(['submitted', expect.stringContaining('虚构的备注')])
    for (const step of ['claim', 'approve']) await rest(payload, 'POST', `/cases/${id}/${step}`, { token, body: { rev: (await rowOf(id))!.rev } })
    const person = await findRow(payload, 'persons', { identityKey: (await rowOf(id))!.identityKey })
    expect([person!.basic!.politicalStatus, JSON.stringify(person)]).toEqual(['13', expect.not.stringContaining('备注')])
    const shown = await words(`/records/${person!.id}`)
    expect([shown, shown]).toEqual([expect.stringContaining('政治面貌'), expect.not.stringContaining('备注')])
  })

  it.each(['expired', 'closed'])('lets someone register anew whose record is %s; the new record names the old one', async (status) => {
    const client = await signedIn(payload)
    const identityKey = await makeRecord(client, { status, activeKey: `${status}:${randomUUID()}`, register: 'zhejiang', authority: '330102' })
    const old = await findRow(payload, 'persons', { identityKey })
    const draft = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${draft.id}/submit`, { edition: draft.edition, isConfirmed: true })
    await review(draft.id, 'claim')
    await review(draft.id, 'approve')
    expect(await findRow(payload, 'persons', { identityKey, status: 'active' })).toMatchObject({ register: 'ningbo', predecessor: old!.id })
  })

  it.each([
    [{ portal: 'ningbo', noticeVersion: 99 }, 409, 'notice-outdated'],
    [{ portal: 'shanghai', noticeVersion: 1 }, 400, 'portal-unknown'],
    [{ portal: 'ningbo' }, 400, 'body-malformed'],
    [{ portal: 'ningbo', noticeVersion: '1' }, 400, 'body-malformed'],
    [{ portal: 'ningbo', noticeVersion: 1, status: 'approved' }, 400, 'unexpected-property'],
  ])('refuses %j', async (body, status, code) => {
    const answer = await (await signedIn(payload)).call('POST', '/v1/registrations', body)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

describe('saving a draft', () => {
  it('puts fields over those that are there and keeps what is not yet valid', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { basic: { email: 'no address' } }, step: 'basic' })
    const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition: 1, answers: { basic: { politicalStatus: '13' }, workplace: { isEmployed: true } } })
    expect(body).toMatchObject({ edition: 2, step: 'basic', answers: { basic: { ethnicity: '01', email: 'no address', politicalStatus: '13' }, workplace: { isEmployed: true } } })
  })

  it('refuses a save made from an older edition, and shows the newer one', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const saves = await Promise.all(['a', 'b', 'c', 'd'].map((remark) => client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { basic: { remark } } })))
    const lost = saves.filter(({ status }) => status === 409)
    expect(saves.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(lost.map(({ body }) => [body.code, body.request.edition])).toEqual(lost.map(() => ['edition-conflict', 1]))
    expect(lost).toHaveLength(3)
  })

  it.each([
    ['name', { basic: { name: '别人' } }, 422, 'field-not-editable'],
    ['identity number', { basic: { idNumber: '330203199001011017' } }, 422, 'field-not-editable'],
    ['mobile', { basic: { mobile: '13900000000' } }, 422, 'field-not-editable'],
    ['birth date that the document states', { basic: { birthDate: '1980-01-01' } }, 422, 'field-not-editable'],
    ['field of the office', { basic: { isCpa: true } }, 422, 'field-not-editable'],
    ['bureau', { workplace: { authority: '330106' } }, 422, 'field-not-editable'],
    ['field that no form has', { basic: { admin: true } }, 422, 'field-unknown'],
    ['property of every object', { basic: { constructor: 'x' } }, 422, 'field-unknown'],
    ['section that no form has', { secrets: {} }, 400, 'unexpected-property'],
    ['list as a value', { basic: { email: ['a'] } }, 400, 'body-malformed'],
    ['object as a value', { basic: { email: { $gt: '' } } }, 400, 'body-malformed'],
    ['number as a value', { basic: { email: 5 } }, 400, 'body-malformed'],
    ['text of 2,001', { basic: { remark: 'x'.repeat(2001) } }, 422, 'text-too-long'],
    ['NUL', { basic: { remark: 'a\0b' } }, 422, 'text-unclean'],
    ['half a pair', { basic: { remark: '\ud83d' } }, 422, 'text-unclean'],
  ])('refuses a %s and stores nothing', async (_, answers, status, code) => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answer = await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers })
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(await rowOf(id)).toMatchObject({ edition: 0, answers: { basic: { ethnicity: '01' } } })
  })

  it.each(['status', 'authority', 'identityKey', 'applicant', 'rev', '__proto__'])('refuses the property %s', async (name) => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answer = await client.call('PATCH', `/v1/requests/${id}`, `{"edition":0,"${name}":"approved"}`, { 'content-type': 'application/json' })
    expect([answer.status, answer.body.code]).toEqual([400, 'unexpected-property'])
  })

  it('lets those type their gender and birth date whose document does not state them', async () => {
    const client = await signedIn(payload, { documentType: '2', idNumber: 'C4X7K21P9', name: 'MARIA KELLER', ethnicity: undefined })
    const { id } = await openDraft(client)
    const { status, body } = await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { basic: { gender: '2', birthDate: '1991-03-27', nationality: 'DE' } } })
    expect([status, body.answers]).toEqual([200, { basic: { gender: '2', birthDate: '1991-03-27', nationality: 'DE' } }])
  })

  it.each([
    ['blanks', '330203 19920418 0427'],
    ['hyphens', '330203-19920418-0427'],
    ['full-width digits', '３３０２０３１９９２０４１８０４２７'],
  ])('takes a number that the sign-in states with %s for what it is', async (_, idNumber) => {
    const { call } = await signedIn(payload, { idNumber, mobile: '+86 138-0000-0011', name: ' 沈一鸣 ' })
    const { identity } = (await call('POST', '/v1/session/renew')).body
    expect(identity).toEqual({ name: '沈一鸣', idType: 'residentId', idNumber: '330203199204180427', mobile: '138****0011', gender: '2', birthDate: '1992-04-18', nationality: 'CN', ethnicity: '01' })
  })

  const naughty = ['', ' ', '\u202Eevil', '\u200b', '👩‍👩‍👧‍👦', "'; DROP TABLE change_requests; --", '<script>alert(1)</script>', '{{7*7}}${7*7}<%= 7 %>', '../../etc/passwd', '%00', 'null', '\\', '"', '０１２３４５', 'Ａ', 'ﷺ', 'Ω≈ç√', '\t\n\r', '$where', '陈'.repeat(2000)]
  it.each(naughty)('keeps %j in a draft as it was typed', async (text) => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const { status, body } = await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { basic: { remark: text, email: text }, workplace: { employerName: text, employerCode: text, workRegion: text } } })
    expect([status, body.answers?.basic?.remark, body.answers?.workplace?.workRegion]).toEqual([200, text, text])
    const submitted = await client.call('POST', `/v1/requests/${id}/submit`, { edition: 1, isConfirmed: true })
    expect([submitted.status, submitted.body.code]).toEqual([422, 'form-invalid'])
  })

  it.each([
    ['no JSON', '{', 'body-malformed', 400],
    ['nothing', '', 'body-malformed', 400],
    ['a list', '[]', 'body-malformed', 400],
    ['null', 'null', 'body-malformed', 400],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'body-malformed', 400],
    ['a quarter of a megabyte and more', JSON.stringify({ edition: 0, step: 'x'.repeat(262_144) }), 'body-too-large', 413],
    ['an edition that is no whole number', '{"edition":0.5}', 'body-malformed', 400],
    ['an edition of 400 digits', `{"edition":${'9'.repeat(400)}}`, 'body-malformed', 400],
    ['a hundred thousand brackets', '['.repeat(100_000), 'body-malformed', 400],
  ])('refuses a body of %s', async (_, body, code, status) => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answer = await client.call('PATCH', `/v1/requests/${id}`, body, { 'content-type': 'application/json' })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('refuses a body that does not say it is JSON', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answer = await client.call('PATCH', `/v1/requests/${id}`, '{"edition":0}', { 'content-type': 'text/plain' })
    expect([answer.status, answer.body.code]).toEqual([415, 'media-type-unsupported'])
  })
})
