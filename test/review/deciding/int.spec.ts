import { describe, expect, it } from 'vitest'
import type { ChangeRequest } from '../../../payload-types.ts'
import { makeCase } from '../../helpers/factories.ts'
import { rest } from '../../helpers/rest.ts'
import { call, colleague, own, startOffice, system, token } from '../shared.ts'

startOffice()

async function claimed(over: Partial<ChangeRequest> = {}): Promise<{ id: string; rev: number }> {
  const { id } = await makeCase(system.payload, over)
  const { body } = await call(`/cases/${id}/claim`, { rev: 1 })
  return { id, rev: body.case.rev }
}

const stored = async (id: string): Promise<ChangeRequest> => (await system.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))!

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
