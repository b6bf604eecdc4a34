import { describe, expect, it } from 'vitest'
import { identityKey } from '../../access/identity/identityKey.ts'
import { settings } from '../../settings.ts'
import { signedIn } from '../api/shared.ts'
import { makePerson } from '../helpers/factories.ts'
import { approve, bringPapers, change, employment, noResidence, onRecord, openChange, personNow, requestNow, submit } from './shared.ts'
import { decide, messagesOf, startRegister, system } from './running.ts'

startRegister()

describe('the record', () => {
  it('is found by the account it is bound to, though the document is another now', async () => {
    const { call, person } = await onRecord(system.payload, { person: { identityKey: 'an-older-document', activeKey: `active:older-${crypto.randomUUID()}` } })
    const { status, body } = await call('GET', '/v1/records/ningbo')
    expect([status, body.since, body.status]).toEqual([200, person.registeredOn, 'active'])
    expect(Object.values(body.sections as { [section: string]: { isOpen: boolean } }).map(({ isOpen }) => isOpen)).toEqual([true, true, true, true])
    expect(body.workplace.authority).toBe('330203')
  })

  it.each([
    ['the 15 digits of an older card', '1', '330203199001020079', 'residentId', '330203900102007'],
    ['an earlier issue of a permit', '4', 'H2037461502', 'hkMoPermit', 'H2037461501'],
    ['a permit without its issue', '4', 'H2037461502', 'hkMoPermit', 'H20374615'],
  ])('is found under %s', async (_, documentType, idNumber, idType, recorded) => {
    const key = identityKey({ idType, idNumber: recorded, secret: settings().secret })
    await makePerson(system.payload, { identityKey: key, activeKey: `active:${crypto.randomUUID()}`, registeredOn: '2021-03-02' })
    const { call } = await signedIn(system.payload, { documentType, idNumber })
    expect((await call('GET', '/v1/records/ningbo')).body).toMatchObject({ status: 'active', since: '2021-03-02' })
  })

  it('tells where it is when it is in the other register', async () => {
    const { call } = await onRecord(system.payload)
    expect((await call('GET', '/v1/records/zhejiang')).body.errors[0]).toMatchObject({ code: 'record-not-found', params: { elsewhere: 'ningbo' } })
  })

  it('says what the sign-in states otherwise', async () => {
    const { call } = await onRecord(system.payload, { form: { basic: { name: '陈宇' } }, person: { name: '陈宇' } })
    expect((await call('GET', '/v1/records/ningbo')).body.signInDiffers).toEqual({ name: '陈雨' })
  })

  it('of a frozen person may be read and not changed', async () => {
    const client = await onRecord(system.payload, { person: { status: 'frozen' } })
    const { body } = await client.call('GET', '/v1/records/ningbo')
    expect([body.status, body.sections.basic]).toEqual(['frozen', { isOpen: false, reason: 'frozen' }])
    expect((await openChange(client, 'basic')).code).toBe('record-frozen')
  })
})

describe('a draft', () => {
  it('is the same for all who ask at once, and is not listed', async () => {
    const client = await onRecord(system.payload)
    const drafts = await Promise.all(Array.from({ length: 8 }, () => openChange(client, 'basic')))
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1)
    expect(drafts[0]).toMatchObject({ kind: 'change', section: 'basic', status: 'draft', items: [], record: { email: 'old@example.com', photo: 'photo-on-record' } })
    expect((await client.call('GET', '/v1/requests')).body.requests).toEqual([])
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections.basic).toEqual({ isOpen: true })
  })

  it('comes along to the other portal', async () => {
    const client = await onRecord(system.payload)
    const draft = await openChange(client, 'workplace')
    const moved = await openChange(client, 'workplace', { portal: 'zhejiang' })
    expect([moved.id, moved.portal]).toEqual([draft.id, 'zhejiang'])
  })

  it.each([
    ['a field of another section', 'education', { basic: { email: 'x@example.com' } }, 'field-not-editable'],
    ['a name that is nobody’s', 'basic', { basic: { name: '别人' } }, 'field-not-editable'],
    ['a number that is nobody’s', 'basic', { basic: { idNumber: '330203199001011017' } }, 'field-not-editable'],
    ['what the document states', 'basic', { basic: { gender: '1' } }, 'field-not-editable'],
    ['what the office states', 'basic', { basic: { isCpa: true } }, 'field-not-editable'],
    ['a remark, which is no part of the record', 'basic', { basic: { remark: 'x' } }, 'field-not-editable'],
    ['a field that is not there', 'basic', { basic: { __proto: 'x' } }, 'field-unknown'],
    ['a value that is no value', 'basic', { basic: { email: { $gt: '' } } }, 'body-malformed'],
  ] as const)('refuses %s', async (_, section, answers, code) => {
    const client = await onRecord(system.payload)
    const { id, edition } = await openChange(client, section)
    expect((await client.call('PATCH', `/v1/requests/${id}`, { edition, answers })).body.code).toBe(code)
    expect((await client.call('POST', `/v1/requests/${id}/preview`, { answers })).body.code).toBe(code)
  })

  it('is not there for anyone else', async () => {
    const { id } = await openChange(await onRecord(system.payload), 'basic')
    const other = await onRecord(system.payload)
    for (const [method, path] of [['GET', ''], ['POST', '/preview'], ['POST', '/acknowledge'], ['POST', '/cancel']] as const) {
      expect((await other.call(method, `/v1/requests/${id}${path}`, path === '/preview' ? {} : undefined)).body.code).toBe('request-not-found')
    }
  })

  it.each([
    [{ register: 'hangzhou', section: 'basic', portal: 'ningbo', noticeVersion: 1 }, 'body-malformed'],
    [{ register: 'ningbo', section: 'constructor', portal: 'ningbo', noticeVersion: 1 }, 'body-malformed'],
    [{ register: 'ningbo', section: 'basic', portal: 'elsewhere', noticeVersion: 1 }, 'portal-unknown'],
    [{ register: 'ningbo', section: 'basic', portal: 'ningbo', noticeVersion: 99 }, 'notice-outdated'],
    [{ register: 'ningbo', section: 'basic', portal: 'ningbo', noticeVersion: 1, person: 'x' }, 'unexpected-property'],
  ])('is not opened by %o', async (body, code) => {
    expect((await (await onRecord(system.payload)).call('POST', '/v1/changes', body)).body.code).toBe(code)
  })

  it('needs a record', async () => {
    expect((await openChange(await signedIn(system.payload), 'basic')).code).toBe('record-not-found')
  })
})

describe('the preview', () => {
  it('names items in words, their papers and the bureau, and saves nothing', async () => {
    const client = await onRecord(system.payload, { form: { workplace: { ...employment, ...noResidence } } })
    const { id } = await openChange(client, 'workplace')
    const { body } = await client.call('POST', `/v1/requests/${id}/preview`, { answers: { workplace: { employerName: '宁波另一虚构有限公司', employerPhone: '0574-87654321' } } })
    expect(body.items.map(({ field, reviewed, waits, labels }: { field: string; reviewed: boolean; waits: boolean; labels: { field: { zh: string } } }) => [field, labels.field.zh, reviewed, waits])).toEqual([
      ['employerName', '工作单位全称', true, true],
      ['employerPhone', '单位电话', false, false],
    ])
    expect(body).toMatchObject({ requiredEvidence: ['employerCodeCertificate', 'currentWorkProof'], findings: [], isTransfer: false, portal: 'ningbo', authority: { code: '330203' } })
    expect((await requestNow(system.payload, id)).answers).toEqual({})
  })

  it('routes a new address to the bureau that takes the person in', async () => {
    const client = await onRecord(system.payload)
    const { id } = await openChange(client, 'workplace')
    const { body } = await client.call('POST', `/v1/requests/${id}/preview`, { answers: { workplace: { residenceRegion: '330102001', residencePostcode: '310001' } } })
    expect(body).toMatchObject({ isTransfer: true, register: 'zhejiang', portal: 'zhejiang', authority: { code: '330102' }, requiredEvidence: ['householdProof'] })
  })
})

describe('handing in', () => {
  it('refuses what changes nothing', async () => {
    const client = await onRecord(system.payload)
    expect(await change(system.payload, client, 'basic', { email: ' old@EXAMPLE.com' })).toMatchObject({ status: 422, body: { code: 'nothing-changed' } })
  })

  it('puts what takes no review into force and into the history at once, without a message', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'basic', { email: 'new@example.com', politicalStatus: '01' })
    expect(body).toMatchObject({ status: 'applied', items: [{ field: 'politicalStatus', outcome: 'in-force' }, { field: 'email', outcome: 'in-force' }] })
    expect((await personNow(system.payload, client.person.id)).basic).toMatchObject({ email: 'new@example.com', politicalStatus: '01' })
    const { body: history } = await client.call('GET', '/v1/records/ningbo/history')
    expect(history.entries).toMatchObject([{ id: body.id, kind: 'change', section: 'basic', status: 'applied', fields: ['politicalStatus', 'email'] }])
    expect(await messagesOf(body.id)).toEqual([])
    expect((await openChange(client, 'basic')).id).not.toBe(body.id)
  })

  it('of both kinds puts the one into force and lets the other wait', async () => {
    const client = await onRecord(system.payload, { form: { workplace: { ...employment, ...noResidence } } })
    const { body } = await change(system.payload, client, 'workplace', { employerName: '宁波另一虚构有限公司', employerPhone: '0574-87654321' })
    expect(body).toMatchObject({ status: 'submitted', authority: { code: '330203' } })
    expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ employerName: employment.employerName, employerPhone: '0574-87654321' })
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections).toMatchObject({ workplace: { isOpen: false, reason: 'pending', request: { id: body.id } }, basic: { isOpen: true } })
    const approved = await approve(decide, body.id)
    expect(approved.body.case.status).toBe('approved')
    expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ employerName: '宁波另一虚构有限公司', employerPhone: '0574-87654321' })
    expect((await messagesOf(body.id)).map(({ text }) => text)).toEqual([expect.stringContaining('会计人员信息变更')])
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections.workplace).toMatchObject({ isOpen: true, request: { id: body.id, status: 'approved' } })
    await client.call('POST', `/v1/requests/${body.id}/acknowledge`)
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections.workplace).toEqual({ isOpen: true })
  })

  it('lets what cannot stand alone wait along', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', employment)
    expect(body.items.find(({ field }: { field: string }) => field === 'accountingPost')).toMatchObject({ reviewed: false, waits: true, outcome: 'waiting' })
    const { isEmployed, accountingPost } = (await personNow(system.payload, client.person.id)).workplace!
    expect([isEmployed, accountingPost ?? null]).toEqual([false, null])
    await approve(decide, body.id)
    expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ isEmployed: true, accountingPost: '02', residenceRegion: null, residenceBasis: null })
  })

  it('refuses a form with faults, and one without its papers', async () => {
    const client = await onRecord(system.payload)
    expect((await change(system.payload, client, 'basic', { email: 'no address' })).body.code).toBe('form-invalid')
    const { id, edition } = await openChange(client, 'education')
    const { body: saved } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { education: { fullTimeLevel: '21', fullTimeDegree: '4', fullTimeSchool: '宁波大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2012-06-30' } } })
    const { body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition: saved.edition, isConfirmed: true })
    expect([body.code, body.errors.map(({ path }: { path: string }) => path)]).toEqual(['evidence-incomplete', ['/files/fullTimeDiploma', '/files/fullTimeDegreeCertificate']])
  })

  it('takes the name of the sign-in after review', async () => {
    const client = await onRecord(system.payload, { form: { basic: { name: '陈宇' } }, person: { name: '陈宇' } })
    const { body } = await change(system.payload, client, 'basic', { name: '陈雨' })
    expect(body).toMatchObject({ status: 'submitted', requiredEvidence: ['idCardFront', 'idCardBack'] })
    await approve(decide, body.id)
    expect(await personNow(system.payload, client.person.id)).toMatchObject({ name: '陈雨', basic: { name: '陈雨' } })
  })

  it('takes the document of the sign-in, and the record is found by it from then on', async () => {
    const older = { idNumber: '330203199001020011', gender: '1', birthDate: '1990-01-02' }
    const client = await onRecord(system.payload, { form: { basic: older }, person: { identityKey: crypto.randomUUID(), activeKey: `active:${crypto.randomUUID()}` } })
    const { body } = await change(system.payload, client, 'basic', { idNumber: client.applicant.idNumber })
    expect(body.items.map(({ field }: { field: string }) => field)).toContain('idNumber')
    await approve(decide, body.id)
    expect(await personNow(system.payload, client.person.id)).toMatchObject({ identityKey: client.applicant.identityKey, activeKey: `active:${client.applicant.identityKey}`, basic: { idNumber: client.applicant.idNumber } })
  })

  it('puts a new photo into the record with the approval', async () => {
    const client = await onRecord(system.payload)
    const { id } = await openChange(client, 'basic')
    await bringPapers(system.payload, client, id, ['photo'])
    const { body } = await submit(system.payload, client, id, { basic: {} })
    expect(body.items).toMatchObject([{ field: 'photo', before: 'photo-on-record', waits: true }])
    expect((await personNow(system.payload, client.person.id)).photo).toBe('photo-on-record')
    await approve(decide, body.id)
    expect((await personNow(system.payload, client.person.id)).photo).toBe(body.items[0].after)
  })

  it('is refused at the other portal, and for a record of its own', async () => {
    const client = await onRecord(system.payload)
    const refused = await change(system.payload, client, 'basic', { email: 'new@example.com' }, { portal: 'zhejiang' })
    expect(refused.body.errors[0]).toMatchObject({ code: 'portal-of-other-register', params: { register: 'ningbo' } })
  })

  it('takes the same submission once', async () => {
    const client = await onRecord(system.payload)
    const { id, edition } = await openChange(client, 'basic')
    const { body: saved } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { basic: { email: 'new@example.com' } } })
    const answers = await Promise.all(Array.from({ length: 6 }, () => client.call('POST', `/v1/requests/${id}/submit`, { edition: saved.edition, isConfirmed: true })))
    expect(answers.map(({ status, body }) => [status, body.status])).toEqual(Array(6).fill([200, 'applied']))
    expect((await personNow(system.payload, client.person.id)).applied).toHaveLength(1)
  })
})

describe('a person on record elsewhere', () => {
  it('is not taken for the one who signs in', async () => {
    await makePerson(system.payload)
    expect((await (await signedIn(system.payload)).call('GET', '/v1/records/ningbo')).body.code).toBe('record-not-found')
  })
})
