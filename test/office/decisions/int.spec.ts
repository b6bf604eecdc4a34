import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { frozenItem } from '../../../hooks/records/frozenItem.ts'
import type { ChangeRequest, Person, Staff } from '../../../payload-types.ts'
import { makeAttachment, makeCase, makePerson, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { callsOf, idsOf } from '../shared.ts'

let system: TestPayload
let own: Staff
let token: string
let colleague: string
let senior: string
let foreign: string

beforeAll(async () => {
  system = await startPayload()
  own = await makeStaff(system.payload)
  token = await signIn(system.payload, own)
  colleague = await signIn(system.payload, await makeStaff(system.payload, { name: '测试同事' }))
  senior = await signIn(system.payload, await makeStaff(system.payload, { name: '市级负责人', role: 'seniorReviewer', authority: '330200' }))
  foreign = await signIn(system.payload, await makeStaff(system.payload, { authority: '330212' }))
})
afterAll(() => system.stop())

const call = callsOf(() => system.payload, () => token)
const stored = async (id: string): Promise<ChangeRequest> => (await system.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))!
const mark = (key: string) => system.payload.db.create({ collection: 'four-eyes-marks', data: { register: 'ningbo', kind: key.split(':')[1], key, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' } })
const unmark = () => system.payload.db.deleteMany({ collection: 'four-eyes-marks', where: { key: { exists: true } } })

async function claimed(over: Partial<ChangeRequest> = {}, as = token): Promise<{ id: string; rev: number }> {
  const { id } = await makeCase(system.payload, over)
  const { body } = await call(`/cases/${id}/claim`, { rev: 1 }, as)
  return { id, rev: body.case.rev }
}

describe('handing over', () => {
  it('gives the case to another bureau, where it waits with the note that only colleagues read', async () => {
    const { id, rev } = await claimed()
    const note = '办公场所在鄞州区，请贵局审核。'
    const { status } = await call(`/cases/${id}/hand-over`, { rev, bureau: '330212', note })
    expect(status).toBe(200)
    expect((await call(`/cases/${id}`)).status).toBe(404)
    const there = await call(`/cases/${id}`, undefined, foreign)
    expect(there.body).toMatchObject({ status: 'submitted', bureau: '鄞州区财政局', can: { claim: true } })
    expect(there.body.claim).toBeUndefined()
    expect(there.body.timeline[0]).toMatchObject({ event: 'hand-over', note, bureau: '鄞州区财政局' })
    const { timeline } = await stored(id)
    const { detailOf } = await import('../../../api/v1/requests/detailOf.ts')
    const seen = await detailOf(await stored(id), { payload: system.payload, settings: (await import('../../../settings.ts')).settings(), language: 'zh', applicant: {} as never, now: new Date() })
    expect(JSON.stringify(timeline)).toContain(note)
    expect(JSON.stringify(seen)).not.toContain(note)
    expect(seen.timeline.at(-1)).toMatchObject({ event: 'hand-over', authority: { code: '330212' } })
  })

  it('needs no claim, yet not past a colleague’s', async () => {
    const free = await makeCase(system.payload)
    expect((await call(`/cases/${free.id}/hand-over`, { rev: 1, bureau: '330212', note: '移交' })).status).toBe(200)
    const { id, rev } = await claimed({}, colleague)
    expect((await call(`/cases/${id}/hand-over`, { rev, bureau: '330212', note: '移交' })).body.code).toBe('claimed-by-other')
  })

  it.each([
    ['no note', { bureau: '330212' }, 'note-missing'],
    ['a blank note', { bureau: '330212', note: ' \u200b' }, 'note-missing'],
    ['a note of 301 characters', { bureau: '330212', note: '长'.repeat(301) }, 'note-too-long'],
    ['its own bureau', { bureau: '330203', note: '移交' }, 'bureau-unknown'],
    ['a bureau of the other register', { bureau: '330102', note: '移交' }, 'bureau-unknown'],
    ['a bureau that takes no applications', { bureau: '330200', note: '移交' }, 'bureau-unknown'],
    ['a bureau that is none', { bureau: '999999', note: '移交' }, 'bureau-unknown'],
  ])('is refused with %s', async (_, body, code) => {
    const { id, rev } = await claimed()
    const answer = await call(`/cases/${id}/hand-over`, { rev, ...body })
    expect([answer.status, answer.body.code]).toEqual([422, code])
    expect((await stored(id)).authority).toBe('330203')
  })

  it('takes a person who moves to the bureau that decides in the end', async () => {
    const person = await makePerson(system.payload, { authority: '330206' })
    const items = [{ field: 'authority', before: '330206', after: '330203', reviewed: true, waits: true, round: 1, labels: { field: { zh: '', en: '' }, before: { zh: '', en: '' }, after: { zh: '', en: '' } } }]
    const { id, rev } = await claimed({ kind: 'change', section: 'workplace', person: person.id, givingAuthority: '330206', items: items as never, openKey: `change:${person.id}:workplace` })
    expect((await call(`/cases/${id}/hand-over`, { rev, bureau: '330206', note: '移交' })).body.code).toBe('bureau-unknown')
    await call(`/cases/${id}/hand-over`, { rev, bureau: '330212', note: '移交' })
    const { body } = await call(`/cases/${id}/claim`, { rev: rev + 1 }, foreign)
    expect((await call(`/cases/${id}/approve`, { rev: body.case.rev }, foreign)).status).toBe(200)
    expect((await system.payload.db.findOne<Person>({ collection: 'persons', where: { id: { equals: person.id } } }))!.authority).toBe('330212')
  })
})

describe('a colleague’s claim', () => {
  it('is taken over by a senior reviewer at once, by an equal only in time', async () => {
    const { id, rev } = await claimed()
    expect((await call(`/cases/${id}/claim`, { rev }, colleague)).body.code).toBe('claimed-by-other')
    expect((await call(`/cases/${id}/claim`, { rev }, senior)).body.case.claim).toMatchObject({ name: '市级负责人', isMine: true })
    expect((await call(`/cases/${id}/approve`, { rev: rev + 1 })).body.code).toBe('not-claimed')
  })
})

describe('four eyes', () => {
  beforeEach(async () => {
    await unmark()
    await mark('ningbo:registration:all')
  })
  afterAll(unmark)

  async function signed(): Promise<{ id: string; rev: number }> {
    const { id, rev } = await claimed()
    const { body } = await call(`/cases/${id}/approve`, { rev })
    return { id, rev: body.case.rev }
  }

  it('leave the case waiting after the first approval, without a record or a message', async () => {
    const { id } = await signed()
    expect(await stored(id)).toMatchObject({ status: 'submitted', firstSignedBy: own.id, isWaiting: true })
    expect((await system.payload.find({ collection: 'persons', where: { madeBy: { like: id } } })).docs).toEqual([])
    expect((await system.payload.find({ collection: 'messages', where: { key: { like: id } } })).docs).toEqual([])
    expect(idsOf(await call('/queue?view=second', undefined, colleague))).toContain(id)
    const { detailOf } = await import('../../../api/v1/requests/detailOf.ts')
    const seen = await detailOf(await stored(id), { payload: system.payload, settings: (await import('../../../settings.ts')).settings(), language: 'zh', applicant: {} as never, now: new Date() })
    expect(seen.timeline.map(({ event }) => event)).toEqual(['submit'])
  })

  it.each([['another reviewer', () => colleague], ['a senior reviewer', () => senior]])('open for %s', async (_, who) => {
    const { id, rev } = await signed()
    const { body } = await call(`/cases/${id}/claim`, { rev }, who())
    expect(body.case).toMatchObject({ fourEyes: { signedBy: own.name, isMine: false }, can: { approve: true } })
    const done = await call(`/cases/${id}/approve`, { rev: body.case.rev }, who())
    expect(done.body.case.status).toBe('approved')
    expect((await system.payload.find({ collection: 'persons', where: { madeBy: { like: id } } })).docs).toHaveLength(1)
  })

  it('are never the same pair, though the first may still return the case', async () => {
    const { id, rev } = await signed()
    const { body } = await call(`/cases/${id}/claim`, { rev })
    expect(body.case.can).toMatchObject({ decide: true, approve: false })
    expect((await call(`/cases/${id}/approve`, { rev: body.case.rev })).body.code).toBe('second-of-four-eyes')
    expect((await call(`/cases/${id}/return`, { rev: body.case.rev, reason: '请改' })).body.case.status).toBe('returned')
    expect((await stored(id)).firstSignedBy).toBeNull()
  })

  it('begin anew in another bureau', async () => {
    const { id, rev } = await signed()
    await call(`/cases/${id}/hand-over`, { rev, bureau: '330212', note: '移交' })
    expect((await stored(id)).firstSignedBy).toBeNull()
  })

  it('watch what is marked and nothing else', async () => {
    await unmark()
    await mark('zhejiang:registration:all')
    await mark('ningbo:change:basic')
    const { id, rev } = await claimed()
    expect((await call(`/cases/${id}/approve`, { rev })).body.case.status).toBe('approved')
  })

  it('let one of two seconds decide each of 10 cases, and no first be a second', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, signed))
    for (const { id, rev } of cases) {
      const claims = await Promise.all([colleague, senior, token].map((as) => call(`/cases/${id}/claim`, { rev }, as)))
      const steps = await Promise.all([colleague, senior, token].flatMap((as) => [call(`/cases/${id}/approve`, { rev: rev + 1 }, as), call(`/cases/${id}/approve`, { rev: rev + 1 }, as)]))
      expect(claims.filter(({ status }) => status === 200).length).toBe(1)
      expect(steps.filter(({ status }) => status === 200).length).toBe((await stored(id)).status === 'approved' ? 1 : 0)
      expect((await stored(id)).decidedBy).not.toBe(own.id)
    }
  })

  it('are marked by the administrator of the register, for that register alone', async () => {
    await unmark()
    const staff = await makeStaff(system.payload, { role: 'registerAdministrator', authority: null })
    await system.payload.db.updateOne({ collection: 'staff', where: { id: { equals: staff.id } }, data: { register: 'ningbo' } })
    const administrator = await signIn(system.payload, staff)
    const made = await rest(system.payload, 'POST', '/four-eyes-marks', { token: administrator, body: { kind: 'registration', register: 'zhejiang' } })
    expect([made.status, made.body.doc?.register]).toEqual([201, 'ningbo'])
    expect((await rest(system.payload, 'POST', '/four-eyes-marks', { token: administrator, body: { kind: 'registration' } })).status).toBe(400)
    expect((await rest(system.payload, 'POST', '/four-eyes-marks', { token, body: { kind: 'registration' } })).status).toBe(403)
    const { id } = await signed()
    expect((await stored(id)).status).toBe('submitted')
  })
})

describe('remarks on single fields and papers', () => {
  it('stand under the reason with their labels, mark what they are about, and are what the message preview shows', async () => {
    const { id, rev } = await claimed()
    const said = { reason: '请修改后重新提交。', fields: ['/basic/email'], files: [], remarks: { '/education/fullTimeLevel': '与证书不一致', photo: '背景不是白色', '/basic/name': ' ' } }
    const preview = await call(`/cases/${id}/message`, { reason: said.reason, remarks: said.remarks })
    const { body } = await call(`/cases/${id}/return`, { rev, ...said })
    expect(body.case.returned).toMatchObject({ reason: '请修改后重新提交。\n全日制最高学历：与证书不一致\n照片：背景不是白色', fields: ['/basic/email', '/education/fullTimeLevel'], files: ['photo'] })
    const { docs } = await system.payload.find({ collection: 'messages', where: { key: { like: id } } })
    expect(docs.map(({ text }) => text)).toEqual([preview.body.text])
    expect(preview.body.length).toBe(body.case.returned.reason.length)
  })

  it.each([{ remarks: [] }, { remarks: { '/basic/status': '请改' } }, { remarks: 5 }])('are refused as %j', async (over) => {
    const { id, rev } = await claimed()
    expect((await call(`/cases/${id}/return`, { rev, reason: '请改', ...over })).body.code).toBe('mark-unknown')
  })

  it('count with the reason against its length', async () => {
    const { id, rev } = await claimed()
    expect((await call(`/cases/${id}/return`, { rev, reason: '长'.repeat(495), remarks: { photo: '不清' } })).body.code).toBe('reason-too-long')
  })
})

describe('the photo on record', () => {
  it('is shown to whoever decides a change of it, though it came with another bureau’s case', async () => {
    const { fileStore } = await import('../../../files/store.ts')
    const { settings } = await import('../../../settings.ts')
    const earlier = await makeCase(system.payload, { authority: '330212', status: 'approved' })
    const old = await makeAttachment(system.payload, earlier)
    const bytes = await sharp({ create: { width: 413, height: 531, channels: 3, background: '#ffffff' } }).jpeg().toBuffer()
    await fileStore(settings()).put(old.storageKey, bytes)
    const words = { zh: '', en: '' }
    const items = [{ field: 'photo', before: old.id, after: 'another', reviewed: true, waits: true, round: 1, labels: { field: words, before: words, after: words } }]
    const { id } = await makeCase(system.payload, { kind: 'change', section: 'basic', items: items as never })
    const without = await makeCase(system.payload)
    expect((await call(`/files/${old.id}`)).status).toBe(404)
    expect((await call(`/files/${old.id}?case=${without.id}`)).status).toBe(404)
    expect((await call(`/files/${old.id}?case=${earlier.id}`)).status).toBe(404)
    expect((await call(`/files/${old.id}?case=${id}`)).status).toBe(200)
  })
})

describe('approving several at once', () => {
  const chosen = (cases: { id: string; rev?: number }[]) => ({ cases: cases.map(({ id, rev = 1 }) => ({ id, rev })) })

  async function broken(): Promise<ChangeRequest> {
    const made = await makeCase(system.payload)
    await system.payload.db.updateOne({ collection: 'change-requests', where: { id: { equals: made.id } }, data: { form: { ...(made.form as object), education: { fullTimeLevel: '21' } } } })
    return made
  }

  it('says first what would be left out and why, and changes nothing', async () => {
    const green = await makeCase(system.payload)
    const red = await broken()
    const taken = await claimed({}, colleague)
    const other = await makeCase(system.payload, { authority: '330212' })
    const { body } = await call('/queue/preview', chosen([green, red, { id: taken.id, rev: taken.rev }, other, { id: green.id.replace(/^./, 'z') }]))
    expect(body.lines.map(({ obstacle }: { obstacle?: string }) => obstacle)).toEqual([undefined, 'checks-not-green', 'claimed-by-other', 'not-found', 'not-found'])
    expect((await stored(green.id)).rev).toBe(1)
  })

  it('says of a change what its approval would be refused for, and leaves it to colleagues', async () => {
    const item = (field: string, before: string, after: string) => ({ ...frozenItem({ field, before, after, reviewed: true, waits: true }, 1) })
    const change = (person: Person, over: object) => makeCase(system.payload, { kind: 'change', section: 'basic', person: person.id, openKey: `change:${person.id}`, ...over } as never)
    const [mine, other, frozen] = await Promise.all([makePerson(system.payload), makePerson(system.payload), makePerson(system.payload, { status: 'frozen' })])
    const number = String(mine!.basic?.idNumber)
    const cases = [
      await change(mine!, { identityKey: other!.identityKey, items: [item('idNumber', number, '330203199001011033')] }),
      await change(other!, { items: [item('ethnicity', '99', '02')] }),
      await change(frozen!, { items: [item('ethnicity', '01', '02')] }),
    ]
    const codes = ['identity-on-record', 'record-changed', 'record-not-active']
    expect((await call('/queue/preview', chosen(cases))).body.lines.map(({ obstacle }: { obstacle?: string }) => obstacle)).toEqual(codes)
    expect((await call('/queue/approve', chosen(cases))).body.lines.map(({ code }: { code?: string }) => code)).toEqual(codes)
    expect(await Promise.all(cases.map(async ({ id }) => (await stored(id)).status))).toEqual(['submitted', 'submitted', 'submitted'])
    expect((await call(`/cases/${cases[0]!.id}`)).body.findings).toContainEqual({ level: 'problem', path: '/basic/idNumber', code: 'identity-on-record', params: {} })
  })

  it('approves those that are green at that moment, each by itself', async () => {
    const [one, two, moved] = await Promise.all([makeCase(system.payload), makeCase(system.payload), makeCase(system.payload)])
    const red = await broken()
    await call(`/cases/${moved!.id}/claim`, { rev: 1 }, colleague)
    const { body } = await call('/queue/approve', chosen([one!, red, moved!, two!]))
    expect(body.lines).toEqual([
      { id: one!.id, outcome: 'approved' },
      { id: red.id, outcome: 'skipped', code: 'checks-not-green' },
      { id: moved!.id, outcome: 'skipped', code: 'conflict' },
      { id: two!.id, outcome: 'approved' },
    ])
    expect((await system.payload.find({ collection: 'persons', where: { or: [one!, two!].map(({ id }) => ({ madeBy: { like: id } })) } })).docs).toHaveLength(2)
  })

  it('gives the first of two signatures where two are asked', async () => {
    await mark('ningbo:registration:all')
    const { id } = await makeCase(system.payload)
    expect((await call('/queue/approve', chosen([{ id }]))).body.lines).toEqual([{ id, outcome: 'signed' }])
    expect((await call('/queue/approve', chosen([{ id, rev: 3 }]))).body.lines).toEqual([{ id, outcome: 'skipped', code: 'second-of-four-eyes' }])
    expect((await call('/queue/approve', chosen([{ id, rev: 3 }]), colleague)).body.lines).toEqual([{ id, outcome: 'approved' }])
    await unmark()
  })

  it('decides each of 12 cases once when two reviewers approve them all', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => makeCase(system.payload)))
    const answers = await Promise.all([token, colleague].map((as) => call('/queue/approve', chosen(cases), as)))
    const approved = answers.flatMap(({ body }) => body.lines.filter(({ outcome }: { outcome: string }) => outcome === 'approved').map(({ id }: { id: string }) => id))
    expect([...approved].sort()).toEqual([...new Set(approved)].sort())
    const persons = await system.payload.find({ collection: 'persons', where: { or: cases.map(({ id }) => ({ madeBy: { like: id } })) }, limit: 50 })
    expect(persons.docs.length).toBe(approved.length)
    expect(approved.length).toBeGreaterThan(0)
  })

  it.each([{}, { cases: [] }, { cases: 'all' }, { cases: [{ id: 'a' }] }, { cases: [{ id: 'a', rev: 1 }, { id: 'a', rev: 1 }] }, { cases: [{ id: 'a', rev: 1, status: 'approved' }] }, { cases: Array.from({ length: 51 }, (_, n) => ({ id: `a${n}`, rev: 1 })) }])('refuses %j', async (body) => {
    expect((await call('/queue/approve', body)).body.code).toBe('selection-unusable')
    expect((await call('/queue/preview', body)).body.code).toBe('selection-unusable')
  })
})

describe('the bureau that a transfer leaves', () => {
  const leaving = (over: Partial<ChangeRequest> = {}) => makeCase(system.payload, { kind: 'change', section: 'workplace', givingAuthority: '330212', ...over })

  it('comments once, and the bureau that decides reads it', async () => {
    const { id } = await leaving()
    const listed = async () => (await call('/leaving', undefined, foreign)).body.cases.find((one: { id: string }) => one.id === id)
    expect(await listed()).toMatchObject({ canComment: true })
    expect((await call(`/leaving/${id}/comment`, { text: '继续教育已完成。' }, foreign)).status).toBe(200)
    expect((await call(`/leaving/${id}/comment`, { text: '再说一次' }, foreign)).body.code).toBe('already-commented')
    expect(await listed()).toMatchObject({ canComment: false, comment: '继续教育已完成。' })
    expect((await call(`/cases/${id}`)).body.comment).toMatchObject({ text: '继续教育已完成。' })
    // A step the deciding bureau takes meanwhile is not disturbed.
    expect((await call(`/cases/${id}/claim`, { rev: 1 })).status).toBe(200)
  })

  it('keeps one of two comments that arrive at once', async () => {
    const { id } = await leaving()
    const answers = await Promise.all(['一', '二', '三'].map((text) => call(`/leaving/${id}/comment`, { text }, foreign)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('has no say in what is decided, in what is another’s, without words', async () => {
    const { id } = await leaving()
    const done = await leaving({ status: 'approved' })
    expect((await call(`/leaving/${done.id}/comment`, { text: '晚了' }, foreign)).status).toBe(404)
    expect((await call(`/leaving/${id}/comment`, { text: '不是我的' })).status).toBe(404)
    expect((await call(`/leaving/${id}/comment`, { text: ' ' }, foreign)).body.code).toBe('note-missing')
    expect((await call(`/leaving/${id}/comment`, { text: '长'.repeat(301) }, foreign)).body.code).toBe('note-too-long')
  })
})
