import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { returnReasons } from '../../../seed/returnReasons.ts'
import { seedReturnReasons } from '../../../seed/seedReturnReasons.ts'

let running: TestPayload
let payload: Payload
const tokens: { [role: string]: string } = {}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  tokens.reviewer = await signIn(payload, await makeStaff(payload))
  tokens.seniorReviewer = await signIn(payload, await makeStaff(payload, { role: 'seniorReviewer', authority: '330200' }))
  tokens.editor = await signIn(payload, await makeStaff(payload, { role: 'editor', authority: null }))
  tokens.auditor = await signIn(payload, await makeStaff(payload, { role: 'auditor', authority: null }))
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running?.stop()
})
// Past the ten seconds for which the library is kept.
beforeEach(() => void vi.setSystemTime(Date.now() + 11_000))

type Reason = { id: string; title: string; text: string }
const asked = async (query = '', role = 'reviewer', language = 'zh'): Promise<Reason[]> => (await rest(payload, 'GET', `/reasons${query}`, { token: tokens[role], language })).body.reasons
const titles = async (query: string) => (await asked(query)).map(({ title }) => title)
const rowOf = async (title: string) => (await payload.find({ collection: 'return-reasons', where: { title: { equals: title } }, overrideAccess: true })).docs[0]!

describe('the library of return reasons', () => {
  it('is there from the first, in its order, and seeding again adds nothing', async () => {
    await seedReturnReasons(payload)
    expect((await asked()).map(({ title }) => title)).toEqual(returnReasons.map(({ title }) => title.zh))
  })

  it('is said in the language of the one who asks', async () => {
    const [first] = await asked('', 'reviewer', 'en')
    expect(first).toMatchObject({ title: 'Paper not legible', text: expect.stringMatching(/^A paper is not sharp/) })
  })

  it('offers what fits the kind and the section, and what is meant for all', async () => {
    const education = await titles('?kind=change&section=education')
    expect(education).toEqual(expect.arrayContaining(['附件不清晰', '学历学位不一致', '变更无需办理']))
    expect(education).not.toEqual(expect.arrayContaining(['缺少公章']))
    expect(education).not.toContain('无需重复登记')
    expect(await titles('?kind=registration')).toEqual(expect.arrayContaining(['缺少公章', '无需重复登记']))
  })

  it('shows what an editor writes, and no more what was switched off', async () => {
    const { id } = await rowOf('附件方向不正')
    const changed = await rest(payload, 'PATCH', `/return-reasons/${id}?locale=zh`, { token: tokens.editor, body: { text: '请把附件转正。' } })
    expect(changed.status).toBe(200)
    vi.setSystemTime(Date.now() + 11_000)
    expect((await asked()).find((reason) => reason.id === id)?.text).toBe('请把附件转正。')
    await rest(payload, 'PATCH', `/return-reasons/${id}`, { token: tokens.seniorReviewer, body: { active: false } })
    vi.setSystemTime(Date.now() + 11_000)
    expect((await asked()).map((reason) => reason.id)).not.toContain(id)
  })

  it('says in Chinese what has no English yet', async () => {
    const { body } = await rest(payload, 'POST', '/return-reasons?locale=zh', { token: tokens.editor, body: { title: '仅中文', text: '仅有中文内容。', order: 1 } })
    vi.setSystemTime(Date.now() + 11_000)
    expect((await asked('', 'reviewer', 'en'))[0]).toEqual({ id: body.doc.id, title: '仅中文', text: '仅有中文内容。' })
  })

  it.each([
    ['auditor', 403, 'not-a-reviewer'],
    ['nobody', 401, 'not-signed-in'],
  ])('is closed to %s', async (role, status, code) => {
    const answered = await rest(payload, 'GET', '/reasons', { token: tokens[role] })
    expect([answered.status, answered.body.code]).toEqual([status, code])
    expect((await rest(payload, 'GET', '/return-reasons', { token: tokens[role] })).status).toBe(403)
  })

  it('is not written by reviewers', async () => {
    const { id } = await rowOf('附件不清晰')
    expect((await rest(payload, 'PATCH', `/return-reasons/${id}`, { token: tokens.reviewer, body: { active: false } })).status).toBe(403)
  })
})
