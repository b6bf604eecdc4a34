import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import { transition } from '../../hooks/review/transition.ts'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import { settings } from '../../settings.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { rest } from '../helpers/rest.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { employed, freshIdNumber, openDraft, resident, send, signedIn, type Body, type Client } from './shared.ts'

let running: TestPayload
let payload: Payload
let photo: Buffer
let page: Buffer

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;[photo, page] = await Promise.all([portrait(), paper()])
})
afterAll(() => running?.stop())

const jpeg = { 'content-type': 'image/jpeg' }

/** A draft with all that is needed to hand it in. */
async function wholeDraft(client: Client, portal: 'ningbo' | 'zhejiang' = 'ningbo', { answers, papers }: { answers: object; papers: string[] } = resident): Promise<Body> {
  const draft = await openDraft(client, portal)
  await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers })
  await client.call('PUT', `/v1/requests/${draft.id}/files/photo/1`, photo, jpeg)
  let last = await client.call('GET', `/v1/requests/${draft.id}`)
  for (const kind of papers) last = await client.call('PUT', `/v1/requests/${draft.id}/files/${kind}/1`, page, jpeg)
  return last.body
}

const rowOf = (id: string) => payload.db.findOne<Body & { id: string }>({ collection: 'change-requests', where: { id: { equals: id } } })

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

/** What a reviewer does, past the back office's own checks. */
async function review(id: string, event: string, data: object = {}): Promise<void> {
  const request = (await rowOf(id)) as unknown as ChangeRequest
  await transition({ payload, request, event, actor: { kind: 'staff', id: 'reviewer' }, data })
}

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

/** A record of the register that belongs to the person behind a client; gives the key of their identity. */
async function makeRecord(client: Client, over: object = {}): Promise<string> {
  const draft = await openDraft(client)
  const { identityKey } = (await rowOf(draft.id))!
  await client.call('POST', `/v1/requests/${draft.id}/discard`)
  const at = new Date().toISOString()
  const data = { name: '沈一鸣', idNumberMasked: '3302**', register: 'ningbo', authority: '330203', status: 'active', registeredOn: '2026-01-05', basic: { name: '沈一鸣', ethnicity: '01' }, workplace: { isEmployed: false }, identityKey, activeKey: `active:${identityKey}`, madeBy: crypto.randomUUID(), createdAt: at, updatedAt: at, ...over }
  await payload.db.create({ collection: 'persons', data })
  return identityKey
}

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

describe('handing in', () => {
  it('wants the tick', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: false })
    expect([status, body.code]).toEqual([422, 'not-confirmed'])
  })

  it('tells all that is wrong with the form, by path', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition: 0, isConfirmed: true })
    expect([status, body.code]).toEqual([422, 'form-invalid'])
    expect(body.errors).toContainEqual({ path: '/workplace/isEmployed', code: 'required', params: {} })
  })

  it('tells which papers are missing, the photo among them', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: resident.answers })
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition: 1, isConfirmed: true })
    expect([status, body.code, body.errors.map(({ path }) => path)]).toEqual([422, 'evidence-incomplete', ['/files/photo', '/files/householdProof']])
  })

  it('keeps no picture that is no part of it, nor one that was replaced while it was mended', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    const school = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { residenceBasis: 'school' } } })
    const [household] = school.body.files.filter(({ kind }: { kind: string }) => kind === 'householdProof')
    const put = (kind: string) => client.call('PUT', `/v1/requests/${id}/files/${kind}/1`, page, jpeg)
    const submit = async (now: Body) => client.call('POST', `/v1/requests/${id}/submit`, { edition: now.edition, isConfirmed: true })
    const kept = async () => (await payload.db.find<Attachment>({ collection: 'attachments', where: { request: { equals: id } }, sort: 'createdAt', pagination: false })).docs.map(({ kind }) => kind)
    const first = await submit((await put('enrolmentProof')).body)
    expect([first.body.status, await kept()]).toEqual(['submitted', ['photo', 'enrolmentProof']])
    expect((await client.call('GET', `/v1/files/${household.id}`)).status).toBe(404)
    await review(id, 'claim')
    await review(id, 'return', { returned: { reason: '不清晰', fields: [], files: ['enrolmentProof'] } })
    await client.call('POST', `/v1/requests/${id}/mend`)
    await put('enrolmentProof')
    const second = await submit((await put('enrolmentProof')).body)
    // The one that was handed in and the one that takes its place; not the one between.
    expect([second.body.status, await kept()]).toEqual(['submitted', ['photo', 'enrolmentProof', 'enrolmentProof']])
    expect((await client.call('GET', `/v1/files/${second.body.files[1].id}`)).status).toBe(200)
  })

  it('asks for the papers that the settings add, and not for those that they waive', async () => {
    const { evidence } = settings()
    settings().evidence = { alsoAtRegistration: ['idCardFront', 'idCardBack'], waivedAtRegistration: ['employerCodeCertificate'] }
    try {
      const client = await signedIn(payload)
      const draft = await wholeDraft(client, 'zhejiang', { answers: employed.answers, papers: ['startWorkProof', 'currentWorkProof'] })
      const kinds = ['photo', 'idCardFront', 'idCardBack', 'startWorkProof', 'currentWorkProof']
      expect(draft.requiredEvidence).toEqual(kinds)
      const submit = (edition: number) => client.call('POST', `/v1/requests/${draft.id}/submit`, { edition, isConfirmed: true })
      expect((await submit(draft.edition)).body.errors.map(({ path }) => path)).toEqual(['/files/idCardFront', '/files/idCardBack'])
      const waived = await client.call('PUT', `/v1/requests/${draft.id}/files/employerCodeCertificate/1`, page, jpeg)
      expect([waived.status, waived.body.code]).toEqual([422, 'file-not-demanded'])
      await client.call('PUT', `/v1/requests/${draft.id}/files/idCardFront/1`, page, jpeg)
      const last = await client.call('PUT', `/v1/requests/${draft.id}/files/idCardBack/1`, page, jpeg)
      expect((await submit(last.body.edition)).body.status).toBe('submitted')
    } finally {
      settings().evidence = evidence
    }
  })

  it('leads to the other portal for a region of the other register', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client, 'zhejiang')
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    expect([status, body.code, body.errors[0]]).toEqual([422, 'region-of-other-register', { path: '/workplace/residenceRegion', code: 'region-of-other-register', params: { register: 'ningbo' } }])
    expect((await rowOf(id))!.status).toBe('draft')
  })

  it('leaves out answers to questions that are no longer asked, and papers nobody needs', async () => {
    const client = await signedIn(payload)
    const answers = { ...resident.answers, workplace: { ...resident.answers.workplace, employerName: '虚构公司', accountingSince: '2199-01-01' } }
    const { id, edition } = await wholeDraft(client, 'ningbo', { ...resident, answers })
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const row = (await rowOf(id))!
    expect(row.form.workplace).not.toHaveProperty('accountingSince')
    expect([row.status, row.form.workplace.employerName, Object.keys(row.files)]).toEqual(['submitted', undefined, ['photo', 'householdProof']])
    expect(row.answers.workplace.employerName).toBe('虚构公司')
  })
})

describe('files', () => {
  it('are stored anew without metadata, shown to their owner alone, and replaced without a trace', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const stored = () => fs.readdirSync(path.join(settings().dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    const before = stored0(stored)
    const { body } = await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
    const [first] = body.files
    expect(first).toMatchObject({ kind: 'photo', page: 1, width: 413, height: 579, warnings: [] })
    const shown = await client.call('GET', `/v1/files/${first.id}`)
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('x-content-type-options'), shown.headers.get('content-security-policy')]).toEqual([200, 'image/jpeg', 'nosniff', "sandbox; default-src 'none'"])
    const foreign = await (await signedIn(payload)).call('GET', `/v1/files/${first.id}`)
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found'])
    const replaced = await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
    expect(replaced.body.files).toHaveLength(1)
    expect((await client.call('GET', `/v1/files/${first.id}`)).status).toBe(404)
    expect(stored()).toBe(before + 1)
    const removed = await client.call('DELETE', `/v1/requests/${id}/files/photo/1`)
    expect([removed.body.files, stored()]).toEqual([[], before])
  })

  it('all arrive when several are sent at once', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: resident.answers })
    const sent = await Promise.all([1, 2, 3, 4].map((number) => client.call('PUT', `/v1/requests/${id}/files/householdProof/${number}`, page, jpeg)))
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const { body } = await client.call('GET', `/v1/requests/${id}`)
    expect(body.files.map(({ page }: { page: number }) => page)).toEqual([1, 2, 3, 4])
  })

  it.each([
    ['of a kind nobody demands', 'startWorkProof/1', () => page, jpeg, 422, 'file-not-demanded'],
    ['of a kind there is not', 'x/1', () => page, jpeg, 422, 'file-not-demanded'],
    ['named like a property', '__proto__/1', () => page, jpeg, 422, 'file-not-demanded'],
    ['on a second page of the photo', 'photo/2', () => photo, jpeg, 422, 'file-page-invalid'],
    ['on page 0', 'photo/0', () => photo, jpeg, 422, 'file-page-invalid'],
    ['sent as something else', 'photo/1', () => photo, { 'content-type': 'image/png' }, 415, 'media-type-unsupported'],
    ['that is HTML by content', 'photo/1', () => Buffer.from('<html></html>'), jpeg, 422, 'file-not-jpeg'],
    ['that is cut in half', 'photo/1', () => photo.subarray(0, 40_000), jpeg, 422, 'file-unreadable'],
    ['that is not a photo by its rules', 'photo/1', () => page, jpeg, 422, 'photo-background'],
    ['of more than 12 MB', 'photo/1', () => Buffer.alloc(12 * 1024 * 1024 + 1), jpeg, 413, 'body-too-large'],
  ])('are refused %s', async (_, place, bytes, headers, status, code) => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answer = await client.call('PUT', `/v1/requests/${id}/files/${place}`, bytes(), headers)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect((await client.call('GET', `/v1/requests/${id}`)).body.files).toEqual([])
  })

  it('stay as they were handed in', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const put = await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
    const patch = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: {} })
    const removed = await client.call('DELETE', `/v1/requests/${id}/files/photo/1`)
    expect([put, patch, removed].map(({ status, body }) => [status, body.code])).toEqual(Array.from({ length: 3 }, () => [409, 'request-not-open']))
  })
})

function stored0(count: () => number): number {
  return fs.existsSync(path.join(settings().dataDir, 'files')) ? count() : 0
}

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
