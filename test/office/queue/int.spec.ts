import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerEarly } from '../../../api/staff/early/answerEarly.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import { findWorkday } from '../../../hooks/review/workingDays.ts'
import { makeCase, makeStaff, signIn, wholeForm } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { callsOf, idsOf } from '../shared.ts'

let system: TestPayload
let token: string
let mine: string
let city: string
let foreign: string
const today = shanghaiDate(new Date())

beforeAll(async () => {
  system = await startPayload()
  const own = await makeStaff(system.payload)
  mine = own.id
  token = await signIn(system.payload, own)
  city = await signIn(system.payload, await makeStaff(system.payload, { authority: '330200', role: 'seniorReviewer' }))
  foreign = await signIn(system.payload, await makeStaff(system.payload, { authority: '330212' }))
})
afterAll(() => system.stop())

const call = callsOf(() => system.payload, () => token)

describe('the queue', () => {
  it('shows the cases to be decided of the own bureau, oldest first', async () => {
    const [late, early] = await Promise.all(['2020-02-02', '2020-02-01'].map((day) => makeCase(system.payload, { submittedAt: `${day}T00:00:00.000Z` })))
    await makeCase(system.payload, { submittedAt: '2020-01-31T00:00:00.000Z', authority: '330212' })
    await makeCase(system.payload, { submittedAt: '2020-01-31T00:00:00.000Z', status: 'approved' })
    expect(idsOf(await call('/queue')).slice(0, 2)).toEqual([early!.id, late!.id])
  })

  it('shows a city the cases of its districts, each with its bureau, and narrows to one', async () => {
    const [haishu, yinzhou] = await Promise.all(['330203', '330212'].map((authority, n) => makeCase(system.payload, { authority, submittedAt: `2019-03-0${n + 1}T00:00:00.000Z` })))
    const all = await call('/queue', undefined, city)
    expect(all.body.rows.slice(0, 2)).toMatchObject([{ id: haishu!.id, bureau: '海曙区财政局' }, { id: yinzhou!.id, bureau: '鄞州区财政局' }])
    expect(idsOf(await call('/queue?bureau=330212', undefined, city))[0]).toBe(yinzhou!.id)
    expect(idsOf(await call('/queue?bureau=330212'))).toEqual([])
  })

  it.each([
    ['overdue', { dueOn: findWorkday(-1, today) }, true],
    ['overdue', { dueOn: today }, false],
    ['soon', { dueOn: findWorkday(-1, today) }, false],
    ['soon', { dueOn: today }, true],
    ['soon', { dueOn: findWorkday(1, today) }, true],
    ['soon', { dueOn: findWorkday(2, today) }, false],
    ['decided', { status: 'approved' }, true],
    ['decided', { status: 'submitted' }, false],
    ['all', { status: 'returned' }, true],
    ['second', { firstSignedBy: 'someone' }, true],
    ['second', {}, false],
  ] as const)('holds under %s a case with %o: %s', async (view, over, isThere) => {
    const receipt = { submittedAt: new Date(Date.UTC(2018, 0, 1)).toISOString() }
    const { id } = await makeCase(system.payload, { ...receipt, ...over })
    const ids = [...idsOf(await call(`/queue?view=${view}`)), ...idsOf(await call(`/queue?view=${view}&order=newest`))]
    expect(ids.includes(id)).toBe(isThere)
    await system.payload.db.deleteOne({ collection: 'change-requests', where: { id: { equals: id } } })
  })

  it('knows what I have claimed from what a colleague has', async () => {
    const own = await makeCase(system.payload, { status: 'reviewing', claimedBy: mine, claimedByName: '我' })
    const others = await makeCase(system.payload, { status: 'reviewing', claimedBy: 'another', claimedByName: '同事' })
    const ids = idsOf(await call('/queue?view=mine'))
    expect([ids.includes(own.id), ids.includes(others.id)]).toEqual([true, false])
    const { body } = await call('/queue?order=newest&status=reviewing')
    expect(body.rows.find(({ id }: { id: string }) => id === others.id)).toMatchObject({ claimedBy: '同事', isMine: false })
  })

  it('narrows by kind, section and the days of handing in', async () => {
    const day = { submittedAt: '2017-05-04T16:30:00.000Z' } // 00:30 of the 5th in Shanghai
    const change = await makeCase(system.payload, { kind: 'change', section: 'education', ...day })
    const transfer = await makeCase(system.payload, { kind: 'change', section: 'workplace', givingAuthority: '330212', ...day })
    const ids = async (query: string) => idsOf(await call(`/queue?from=2017-05-05&to=2017-05-05&${query}`)).sort()
    expect(await ids('')).toEqual([change.id, transfer.id].sort())
    expect(await ids('kind=transfer')).toEqual([transfer.id])
    expect(await ids('kind=registration')).toEqual([])
    expect(await ids('section=education')).toEqual([change.id])
    expect(idsOf(await call('/queue?from=2017-05-04&to=2017-05-04'))).toEqual([])
  })

  it('turns the page without leaving out or repeating one, also among cases of the same moment', async () => {
    const cases = await Promise.all(Array.from({ length: 110 }, () => makeCase(system.payload, { authority: '330206', submittedAt: '2016-01-01T00:00:00.000Z' })))
    const reader = await signIn(system.payload, await makeStaff(system.payload, { authority: '330206' }))
    const seen: string[] = []
    for (let next: string | undefined = ''; next !== undefined; ) {
      const { body } = await call(`/queue?after=${next}`, undefined, reader)
      seen.push(...body.rows.map(({ id }: { id: string }) => id))
      next = body.next
    }
    expect(seen.length).toBe(110)
    expect([...seen].sort()).toEqual(cases.map(({ id }) => id).sort())
  })

  it.each(['view=none', 'kind=other', 'bureau=%27or', 'from=yesterday', 'after=1', 'where[id][exists]=true', 'order=random'])('refuses %s', async (query) => {
    const { status, body } = await call(`/queue?${query}`)
    expect([status, body.code]).toEqual([400, 'filter-unknown'])
  })

  it('counts what its views show', async () => {
    const reader = await signIn(system.payload, await makeStaff(system.payload, { authority: '330211' }))
    const count = async () => (await call('/queue/counts', undefined, reader)).body
    expect(await count()).toEqual({ open: 0, mine: 0, second: 0, overdue: 0, soon: 0 })
    await Promise.all([{ dueOn: findWorkday(-3, today) }, { dueOn: today }, { dueOn: today, firstSignedBy: 'x' }, { status: 'approved' as const }].map((over) => makeCase(system.payload, { authority: '330211', ...over })))
    expect(await count()).toEqual({ open: 3, mine: 0, second: 1, overdue: 1, soon: 2 })
  })

  it.each(['editor', 'administrator', 'auditor'] as const)('is closed to an %s', async (role) => {
    const other = await signIn(system.payload, await makeStaff(system.payload, { role, authority: null }))
    for (const path of ['/queue', '/queue/counts']) expect((await call(path, undefined, other)).status).toBe(403)
    expect((await call('/queue/search', { text: '陈雨' }, other)).status).toBe(403)
  })
})

describe('searching', () => {
  it('finds by receipt however it is written, by part of a name, and by the whole number alone', async () => {
    const number = '330203199001011017'
    const { id } = await makeCase(system.payload, { applicantName: '欧阳测试', form: wholeForm({ basic: { idNumber: number } }), status: 'approved' })
    const found = async (text: string) => idsOf(await call('/queue/search', { text }))
    const valid = (await import('@accountant-register/schemas/rules/receiptNumber.ts')).receiptNumber('ningbo', '2026-11-23', new Uint8Array([1, 2, 3, 4, 5, 6, 7]))
    const second = await makeCase(system.payload, { receipt: valid })
    expect(await found(valid.toLowerCase().replaceAll('-', ' '))).toEqual([second.id])
    expect(await found('欧阳')).toEqual([id])
    expect(await found(' 33020319900101 1017 ')).toEqual([id])
    expect(await found(number.slice(0, 17))).toEqual([])
    expect(idsOf(await call('/queue/search', { text: '欧阳' }, foreign))).toEqual([])
  })

  it('gives what it finds by the page, each case once, to the last', async () => {
    const made = await Promise.all(Array.from({ length: 51 }, (_, n) => makeCase(system.payload, { applicantName: `翻页${n}`, submittedAt: new Date(Date.UTC(2017, 0, 1 + Math.floor(n / 2))).toISOString() })))
    const first = (await call('/queue/search', { text: '翻页' })).body
    expect([first.rows.length, typeof first.next]).toEqual([50, 'string'])
    const { body } = await call('/queue/search', { text: '翻页', after: first.next })
    expect(body).toMatchObject({ by: 'name', rows: [{ submittedAt: '2017-01-01T00:00:00.000Z' }] })
    expect(body.next).toBeUndefined()
    expect([...first.rows, ...body.rows].map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort())
  })

  it.each(['', 'x', 5, null])('refuses to go on after %o', async (after) => {
    expect(await call('/queue/search', { text: '翻页', after })).toMatchObject({ status: 400, body: { code: 'filter-unknown' } })
  })

  it('takes signs of the database’s language for what they are', async () => {
    for (const text of ['%', '_', '.*', "' or 1=1"]) expect(idsOf(await call('/queue/search', { text }))).toEqual([])
  })

  it('passes over what nobody sees, such as a paste may bring along', async () => {
    await makeCase(system.payload, { applicantName: '司马无声' })
    expect(idsOf(await call('/queue/search', { text: '司马\u200b无声\u0000' }))).toHaveLength(1)
  })

  it('is entered in the audit trail without what was sought', async () => {
    await call('/queue/search', { text: '独一无二' })
    const { docs } = await system.payload.find({ collection: 'audit-events', where: { action: { equals: 'search' } }, sort: '-at', limit: 1 })
    expect(docs[0]).toMatchObject({ subject: 'change-requests', details: { by: 'name' } })
    expect(JSON.stringify(docs[0])).not.toContain('独一无二')
  })

  it.each([{}, { text: '' }, { text: '\u0000' }, { text: 5 }, { text: 'x'.repeat(61) }])('refuses %o', async (body) => {
    expect((await call('/queue/search', body)).status).toBe(422)
  })
})

describe('the early answer', () => {
  const early = (path: string, headers: { [name: string]: string }) => answerEarly(system.payload, new Request(`http://127.0.0.1:3000/api${path}`, { headers }))

  it('is the one that Payload’s router gives', async () => {
    const { id } = await makeCase(system.payload)
    for (const path of ['/queue?view=all', '/queue/counts', `/cases/${id}`]) {
      const answer = await early(path, { authorization: `JWT ${token}` })
      expect(await answer!.json()).toEqual((await call(path)).body)
      expect(answer!.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('is none for whoever is not signed in, for a session that has ended, for a cookie from another site', async () => {
    const member = await makeStaff(system.payload)
    const ended = await signIn(system.payload, member)
    expect((await early('/queue', { authorization: `JWT ${ended}` }))?.status).toBe(200)
    expect((await early('/queue', { cookie: `payload-token=${ended}`, origin: system.payload.config.serverURL }))?.status).toBe(200)
    expect(await early('/queue', { cookie: `payload-token=${ended}`, origin: 'https://elsewhere.example' })).toBeUndefined()
    await system.payload.db.updateOne({ collection: 'staff', where: { id: { equals: member.id } }, data: { sessions: [] } })
    expect(await early('/queue', { authorization: `JWT ${ended}` })).toBeUndefined()
    expect(await early('/queue', {})).toBeUndefined()
  })

  it('is none for calls that are not among its own', async () => {
    for (const path of ['/change-requests', '/cases/a/b', '/staff/me']) expect(await early(path, { authorization: `JWT ${token}` })).toBeUndefined()
  })
})
