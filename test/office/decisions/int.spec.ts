import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { makeAttachment, makeCase, makePerson, makeStaff, signIn } from '../../helpers/factories.ts'
import { rest } from '../../helpers/rest.ts'
import { idsOf } from '../shared.ts'
import { call, claimed, colleague, foreign, mark, own, senior, startOffice, stored, system, token, unmark } from './shared.ts'

startOffice()

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
