import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makeApplicant, makeAttachment, makeCase, makePerson, makeStaff, signIn, wholeForm } from '../helpers/factories.ts'
import { rest } from '../helpers/rest.ts'
import { call, foreign, own, startOffice, system, token } from './shared.ts'

startOffice()

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
