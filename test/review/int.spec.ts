import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChangeRequest, Staff } from '../../payload-types.ts'
import { makeApplicant, makeAttachment, makeCase, makePerson, makeStaff, signIn, wholeForm } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'

let system: TestPayload
let own: Staff
let token: string
let colleague: string
let foreign: string

beforeAll(async () => {
  system = await startPayload()
  own = await makeStaff(system.payload)
  token = await signIn(system.payload, own)
  colleague = await signIn(system.payload, await makeStaff(system.payload, { name: '测试同事' }))
  foreign = await signIn(system.payload, await makeStaff(system.payload, { authority: '330212' }))
})
afterAll(() => system.stop())

const call = (path: string, body?: unknown, as = token): Promise<Answered> => rest(system.payload, body === undefined ? 'GET' : 'POST', path, { token: as, body })

async function claimed(over: Partial<ChangeRequest> = {}): Promise<{ id: string; rev: number }> {
  const { id } = await makeCase(system.payload, over)
  const { body } = await call(`/cases/${id}/claim`, { rev: 1 })
  return { id, rev: body.case.rev }
}

const stored = async (id: string): Promise<ChangeRequest> => (await system.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))!

describe('a case on the review screen', () => {
  it('holds the answers in words, in the order of the form', async () => {
    const { id } = await makeCase(system.payload)
    const { status, body } = await call(`/cases/${id}`)
    expect(status).toBe(200)
    expect(body.sections.map(({ section }: { section: string }) => section)).toEqual(['basic', 'workplace', 'education', 'qualification'])
    const labelled = body.sections.flatMap(({ items }: { items: { label: string; value?: string }[] }) => items.map(({ label, value }) => `${label}:${value}`))
    expect(labelled).toContain('性别:女')
    expect(labelled.join()).not.toContain('residentId')
  })

  it('leaves out what was not asked', async () => {
    const { id } = await makeCase(system.payload)
    const { body } = await call(`/cases/${id}`)
    const paths = body.sections.flatMap(({ items }: { items: { path: string }[] }) => items.map(({ path }) => path))
    expect(paths).toContain('/workplace/residenceRegion')
    expect(paths).not.toContain('/workplace/employerCode')
  })

  it('tells that a record stands under the same identity', async () => {
    const applicant = await makeApplicant(system.payload)
    await makePerson(system.payload, { identityKey: applicant.identityKey, status: 'expired', activeKey: `expired:${applicant.identityKey}` })
    const { id } = await makeCase(system.payload, { applicant: applicant.id, identityKey: applicant.identityKey })
    const { body } = await call(`/cases/${id}`)
    expect(body.findings).toContainEqual(expect.objectContaining({ code: 'identity-on-record', level: 'notice' }))
  })

  it('is not approved where a record that counts came in meanwhile, and says so beforehand', async () => {
    for (const status of ['active', 'frozen'] as const) {
      const request = await makeCase(system.payload)
      await makePerson(system.payload, { identityKey: request.identityKey, status })
      expect((await call(`/cases/${request.id}`)).body.findings).toContainEqual({ level: 'problem', path: '/basic/idNumber', code: 'identity-on-record', params: {} })
      const { rev } = (await call(`/cases/${request.id}/claim`, { rev: request.rev })).body.case
      const approved = await call(`/cases/${request.id}/approve`, { rev })
      expect([approved.status, approved.body.code, approved.body.case.status]).toEqual([409, 'identity-on-record', 'reviewing'])
      expect((await call(`/cases/${request.id}/return`, { rev, reason: '已登记在库，请办理信息变更' })).status).toBe(200)
    }
  })

  it('notes of a change what is in its own section alone', async () => {
    const person = await makePerson(system.payload)
    const noted = async (section: 'basic' | 'workplace') => {
      const form = wholeForm({ workplace: { residencePostcode: '310000' } })
      const { id } = await makeCase(system.payload, { kind: 'change', section, person: person.id, openKey: `change:${person.id}:${section}`, form })
      return (await call(`/cases/${id}`)).body.findings.filter(({ level }: { level: string }) => level === 'notice').map(({ code }: { code: string }) => code)
    }
    expect([await noted('basic'), await noted('workplace')]).toEqual([[], ['postcode-of-other-city']])
  })

  it('has nothing to object to in a form that keeps every rule', async () => {
    const { id } = await makeCase(system.payload)
    const { body } = await call(`/cases/${id}`)
    expect(new Set(body.findings.map(({ level }: { level: string }) => level))).toEqual(new Set(['good']))
  })

  it('names its bureau in the language of the reader', async () => {
    const { id } = await makeCase(system.payload)
    const names = await Promise.all(['zh', 'en'].map(async (language) => (await rest(system.payload, 'GET', `/cases/${id}`, { token, language })).body.bureau))
    expect(names[0]).toBe('海曙区财政局')
    expect(names[1]).toMatch(/Haishu/)
  })

  it('puts a broken rule before the checks that passed', async () => {
    const { id, form } = await makeCase(system.payload)
    await system.payload.db.updateOne({ collection: 'change-requests', where: { id: { equals: id } }, data: { form: { ...(form as object), education: { fullTimeLevel: '21' } } } })
    const { body } = await call(`/cases/${id}`)
    expect(body.findings[0]).toMatchObject({ level: 'problem' })
  })

  it('leads to the case before and the one after in the queue', async () => {
    const [first, second, third] = await Promise.all(['2020-01-01', '2020-01-02', '2020-01-03'].map((day) => makeCase(system.payload, { submittedAt: `${day}T00:00:00.000Z` })))
    const { body } = await call(`/cases/${second!.id}`)
    expect([body.previous, body.next]).toEqual([first!.id, third!.id])
  })

  it('leads on in the queue it was opened from: its filters, its view, the newest first', async () => {
    const days = ['2020-02-01', '2020-02-02', '2020-02-03', '2020-02-04']
    const [a, b, c, d] = await Promise.all(days.map((day, index) => makeCase(system.payload, { submittedAt: `${day}T00:00:00.000Z`, section: index % 2 ? 'education' : 'basic', kind: 'change', dueOn: index < 3 ? '2020-03-01' : '2030-03-01' })))
    const beside = async (id: string, query: string) => {
      const { body } = await call(`/cases/${id}?${query}`)
      return [body.previous, body.next]
    }
    const period = 'from=2020-02-01&to=2020-02-05'
    expect(await beside(b!.id, period)).toEqual([a!.id, c!.id])
    expect(await beside(b!.id, `${period}&section=education`)).toEqual([undefined, d!.id])
    expect(await beside(c!.id, `${period}&view=overdue`)).toEqual([b!.id, undefined])
    expect(await beside(c!.id, `${period}&order=newest`)).toEqual([d!.id, b!.id])
    expect(await beside(c!.id, `${period}&view=decided`)).toEqual([b!.id, d!.id])
    expect((await call(`/cases/${b!.id}?${period}&colour=red`)).body).toMatchObject({ code: 'filter-unknown' })
    const { body } = await call(`/cases/${b!.id}/claim?${period}&section=education`, { rev: b!.rev })
    expect([body.next, body.case.next]).toEqual([d!.id, d!.id])
  })

  it('enters in the audit trail who read it, once an hour', async () => {
    const { id } = await makeCase(system.payload)
    await call(`/cases/${id}`)
    await call(`/cases/${id}`)
    const { docs } = await system.payload.find({ collection: 'audit-events', where: { and: [{ subject: { equals: `change-requests:${id}` } }, { action: { equals: 'read' } }] } })
    expect(docs.map(({ actor }) => actor)).toEqual([`staff:${own.id}`])
  })
})

describe('claiming', () => {
  it('takes a waiting case', async () => {
    const { id } = await makeCase(system.payload)
    const { status, body } = await call(`/cases/${id}/claim`, { rev: 1 })
    expect(status).toBe(200)
    expect(body.case).toMatchObject({ status: 'reviewing', claim: { name: own.name, isMine: true }, can: { decide: true } })
  })

  it('is refused while a colleague holds it, and answers who does', async () => {
    const { id, rev } = await claimed()
    const { status, body } = await call(`/cases/${id}/claim`, { rev }, colleague)
    expect([status, body.code, body.case.claim.name]).toEqual([409, 'claimed-by-other', own.name])
  })

  it('takes over a claim that is older than the setting', async () => {
    const { id, rev } = await claimed()
    await system.payload.db.updateOne({ collection: 'change-requests', where: { id: { equals: id } }, data: { claimedAt: new Date(Date.now() - 30 * 60_000).toISOString() } })
    const { body } = await call(`/cases/${id}/claim`, { rev }, colleague)
    expect(body.case.claim).toMatchObject({ name: '测试同事', isMine: true })
  })

  it('is refused a minute before the setting', async () => {
    const { id, rev } = await claimed()
    await system.payload.db.updateOne({ collection: 'change-requests', where: { id: { equals: id } }, data: { claimedAt: new Date(Date.now() - 29 * 60_000).toISOString() } })
    expect((await call(`/cases/${id}/claim`, { rev }, colleague)).status).toBe(409)
  })

  it('is undone by putting the case back', async () => {
    const { id, rev } = await claimed()
    const { body } = await call(`/cases/${id}/release`, { rev })
    expect(body.case).toMatchObject({ status: 'submitted', can: { claim: true } })
    expect(body.case.claim).toBeUndefined()
  })
})

describe('deciding', () => {
  it('makes the record and the message of an approval, once', async () => {
    const { id, rev } = await claimed()
    const { status, body } = await call(`/cases/${id}/approve`, { rev })
    expect([status, body.case.status]).toEqual([200, 'approved'])
    const persons = await system.payload.find({ collection: 'persons', where: { madeBy: { like: id } } })
    expect(persons.docs).toMatchObject([{ name: '陈雨', status: 'active' }])
    const messages = await system.payload.find({ collection: 'messages', where: { key: { like: id } } })
    expect(messages.docs).toHaveLength(1)
  })

  it('names the next case to look at', async () => {
    const { id, rev } = await claimed({ submittedAt: '2019-01-01T00:00:00.000Z' })
    const after = await makeCase(system.payload, { submittedAt: '2019-01-02T00:00:00.000Z' })
    expect((await call(`/cases/${id}/approve`, { rev })).body.next).toBe(after.id)
  })

  it('is refused for a case nobody has claimed', async () => {
    const { id } = await makeCase(system.payload)
    const { status, body } = await call(`/cases/${id}/approve`, { rev: 1 })
    expect([status, body.code]).toEqual([409, 'not-claimed'])
  })

  it("is refused for a colleague's claim", async () => {
    const { id, rev } = await claimed()
    expect((await call(`/cases/${id}/approve`, { rev }, colleague)).body.code).toBe('not-claimed')
    expect((await call(`/cases/${id}/return`, { rev, reason: '附件不清晰' }, colleague)).body.code).toBe('not-claimed')
  })

  it('keeps reason and marks of a return and sends the message it showed', async () => {
    const { id, rev } = await claimed()
    const reason = '附件不清晰，请重新上传。'
    const preview = await call(`/cases/${id}/message`, { reason })
    const { body } = await call(`/cases/${id}/return`, { rev, reason: `  ${reason}\u202e `, fields: ['/basic/email'], files: ['photo'] })
    expect(body.case).toMatchObject({ status: 'returned', returned: { reason, fields: ['/basic/email'], files: ['photo'] } })
    const { docs } = await system.payload.find({ collection: 'messages', where: { key: { like: id } } })
    expect(docs.map(({ text }) => text)).toEqual([preview.body.text])
  })

  it.each([
    ['no reason', {}, 'reason-missing'],
    ['a blank reason', { reason: ' \u200b\n ' }, 'reason-missing'],
    ['a reason that is no text', { reason: 5 }, 'reason-missing'],
    ['a reason of 501 characters', { reason: '长'.repeat(501) }, 'reason-too-long'],
    ['a mark on a field that is not there', { reason: '请改', fields: ['/basic/status'] }, 'mark-unknown'],
    ['a mark on a paper that is not there', { reason: '请改', files: ['../photo'] }, 'mark-unknown'],
  ])('refuses a return with %s', async (_, body, code) => {
    const { id, rev } = await claimed()
    const answer = await call(`/cases/${id}/return`, { rev, ...body })
    expect([answer.status, answer.body.code]).toEqual([422, code])
    expect((await stored(id)).status).toBe('reviewing')
  })

  it('takes a reason of 500 characters', async () => {
    const { id, rev } = await claimed()
    expect((await call(`/cases/${id}/return`, { rev, reason: '长'.repeat(500) })).status).toBe(200)
  })

  it('answers 409 with the newer state when the case has moved on', async () => {
    const { id, rev } = await claimed()
    const { status, body } = await call(`/cases/${id}/approve`, { rev: rev - 1 })
    expect([status, body.code, body.case.rev]).toEqual([409, 'conflict', rev])
    expect((await stored(id)).status).toBe('reviewing')
  })

  it('lets one of two reviewers decide each of 20 cases', async () => {
    const cases = await Promise.all(Array.from({ length: 20 }, () => makeCase(system.payload)))
    const decided = await Promise.all(
      cases.map(async ({ id }) => {
        const claims = await Promise.all([token, colleague].map((as) => call(`/cases/${id}/claim`, { rev: 1 }, as)))
        const steps = await Promise.all([call(`/cases/${id}/approve`, { rev: 2 }), call(`/cases/${id}/return`, { rev: 2, reason: '请改' }, colleague), call(`/cases/${id}/approve`, { rev: 2 }), call(`/cases/${id}/return`, { rev: 2, reason: '请改' }, colleague)])
        return { claims: claims.map(({ status }) => status), decisions: steps.map(({ status }) => status) }
      }),
    )
    for (const { claims, decisions } of decided) {
      expect(claims.sort()).toEqual([200, 409])
      expect(decisions.sort()).toEqual([200, 409, 409, 409])
    }
    const ids = cases.map(({ id }) => id)
    const messages = await system.payload.find({ collection: 'messages', where: { or: ids.map((id) => ({ key: { like: id } })) }, limit: 100 })
    expect(messages.totalDocs).toBe(20)
  })
})

describe('bodies of decisions', () => {
  it.each([
    ['of another type', { body: 'rev=1', type: 'application/x-www-form-urlencoded' }, 415, 'body-not-json'],
    ['as a form of another site can send it', { body: '{"rev":1}', type: 'text/plain' }, 415, 'body-not-json'],
    ['that are no JSON', { body: '{"rev":' }, 400, 'body-malformed'],
    ['that are a list', { body: '[1]' }, 400, 'body-malformed'],
    ['with properties of their own', { body: { rev: 1, status: 'approved' } }, 400, 'unexpected-property'],
    ['without the state that was seen', { body: {} }, 400, 'rev-missing'],
    ['of 65 KiB', { body: { rev: 1, reason: 'x'.repeat(65 * 1024) } }, 413, 'body-too-large'],
  ])('%s are refused', async (_, { body, type }: { body: unknown; type?: string }, status, code) => {
    const { id } = await makeCase(system.payload)
    const answer = await rest(system.payload, 'POST', `/cases/${id}/return`, { token, body, type })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

describe("another bureau's case", () => {
  it.each([
    ['GET', '', undefined],
    ['POST', '/claim', { rev: 1 }],
    ['POST', '/release', { rev: 1 }],
    ['POST', '/approve', { rev: 1 }],
    ['POST', '/return', { rev: 1, reason: '请改' }],
    ['POST', '/message', { reason: '请改' }],
  ])('is not there for %s %s', async (method, path, body) => {
    const { id } = await makeCase(system.payload)
    const { status, body: answer } = await rest(system.payload, method, `/cases/${id}${path}`, { token: foreign, body })
    expect([status, answer.code]).toEqual([404, 'not-found'])
  })

  it('is there for the city it belongs to', async () => {
    const city = await signIn(system.payload, await makeStaff(system.payload, { authority: '330200' }))
    const { id } = await makeCase(system.payload)
    expect((await call(`/cases/${id}`, undefined, city)).status).toBe(200)
  })

  it('is not there while it is a draft, for its own bureau either', async () => {
    const { id } = await makeCase(system.payload, { status: 'draft' })
    expect((await call(`/cases/${id}`)).status).toBe(404)
  })

  it.each(['editor', 'administrator'] as const)('is refused to an %s', async (role) => {
    const other = await signIn(system.payload, await makeStaff(system.payload, { role, authority: null }))
    const { id } = await makeCase(system.payload)
    expect((await call(`/cases/${id}`, undefined, other)).body.code).toBe('not-a-reviewer')
  })

  it('is refused to nobody', async () => {
    const { id } = await makeCase(system.payload)
    expect((await rest(system.payload, 'GET', `/cases/${id}`)).status).toBe(401)
  })
})

describe('pictures', () => {
  async function picture(): Promise<{ id: string; requestId: string }> {
    const { fileStore } = await import('../../files/store.ts')
    const { settings } = await import('../../settings.ts')
    const request = await makeCase(system.payload)
    const file = await makeAttachment(system.payload, request)
    const bytes = await sharp({ create: { width: 413, height: 531, channels: 3, background: '#ffffff' } }).jpeg().toBuffer()
    await fileStore(settings()).put(file.storageKey, bytes)
    return { id: file.id, requestId: request.id }
  }

  it('come as JPEG that no page can run and no cache keeps', async () => {
    const { id } = await picture()
    const { status, headers, bytes } = await call(`/files/${id}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await sharp(bytes).metadata()).width).toBe(413)
  })

  it('come small for the strip', async () => {
    const { id } = await picture()
    expect((await sharp((await call(`/files/${id}?size=small`)).bytes).metadata()).height).toBe(240)
  })

  it("are not there for another bureau, nor for an id that is none's", async () => {
    const { id } = await picture()
    expect((await call(`/files/${id}`, undefined, foreign)).status).toBe(404)
    expect((await call('/files/does-not-exist')).status).toBe(404)
    expect((await call(`/files/${encodeURIComponent("' or 1=1")}`)).status).toBe(404)
  })

  it('leave an entry in the audit trail', async () => {
    const { id } = await picture()
    await call(`/files/${id}`)
    const { totalDocs } = await system.payload.count({ collection: 'audit-events', where: { subject: { equals: `attachments:${id}` } } })
    expect(totalDocs).toBe(1)
  })
})
