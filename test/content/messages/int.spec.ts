import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import type { ChangeRequest, Message, MessageTemplate } from '../../../payload-types.ts'
import { messageText } from '../../../hooks/messages/messageText.ts'
import { makeCase, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { editing } from '../shared.ts'

let running: TestPayload
let payload: Payload
let editor: string
let reviewer: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, await makeStaff(payload, { role: 'editor', authority: null }))
  reviewer = await signIn(payload, await makeStaff(payload))
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running?.stop()
})
// Past the ten seconds for which templates are kept.
beforeEach(() => void vi.setSystemTime(Date.now() + 11_000))

const idOf = async (event: MessageTemplate['event']) => (await payload.db.findOne<MessageTemplate>({ collection: 'message-templates', where: { event: { equals: event } } }))!.id
const { draft, publish } = editing({ get config() { return payload.config } } as Payload, 'message-templates', () => editor)
const told = { kind: 'registration', register: 'ningbo', receipt: 'NB1', authority: '330203', returned: { reason: '附件不清晰。' } } as unknown as ChangeRequest

describe('the text messages from the seed', () => {
  it.each([
    ['registration', 'approve', '【宁波会计之窗】您的会计人员信息登记申请（收件号NB1）已审核通过。'],
    ['change', 'return', '【宁波会计之窗】您的会计人员信息变更申请（收件号NB1）被退回，原因：附件不清晰。请登录网站“办理进度”查看并修改后重新提交。'],
  ] as const)('say of a %s after %s: %s', async (kind, step, text) => {
    expect(await messageText(payload, { ...told, kind }, step)).toBe(text)
  })

  it('are there once, also without anyone having edited them', async () => {
    const { body } = await rest(payload, 'GET', '/message-templates?limit=50', { token: editor })
    expect(body.docs.map(({ title, _status }: MessageTemplate) => [title, _status])).toContainEqual(['信息登记 · 通过', 'published'])
    expect(body.docs).toHaveLength(6)
    const english = await rest(payload, 'GET', '/message-templates?limit=50', { token: editor, language: 'en' })
    expect(english.body.docs[0].title).toBe('Registration approved')
  })
})

describe('an edited text message', () => {
  it('is sent once it is published, with the bureau that decided; a draft is not', async () => {
    const id = await idOf('registration-approved')
    const text = '{bureau}已通过您的申请，收件号{receipt}。'
    expect((await draft(id, { text })).status).toBe(200)
    expect(await messageText(payload, told, 'approve')).toContain('已审核通过')
    vi.setSystemTime(Date.now() + 11_000)
    expect((await publish(id)).status).toBe(200)
    vi.setSystemTime(Date.now() + 11_000)
    const request = await makeCase(payload, {})
    await rest(payload, 'POST', `/cases/${request.id}/claim`, { token: reviewer, body: { rev: 1 } })
    expect((await rest(payload, 'POST', `/cases/${request.id}/approve`, { token: reviewer, body: { rev: 2 } })).status).toBe(200)
    const message = await payload.db.findOne<Message>({ collection: 'messages', where: { key: { like: request.id } } })
    expect(message?.text).toBe(`海曙区财政局已通过您的申请，收件号${request.receipt}。`)
  })

  it('of a move to another bureau is one of its own', async () => {
    const id = await idOf('transfer-approved')
    await publish(id, { text: '您已调入{bureau}（{receipt}）。' })
    vi.setSystemTime(Date.now() + 11_000)
    expect(await messageText(payload, { ...told, kind: 'change', givingAuthority: '330212' }, 'approve')).toBe('您已调入海曙区财政局（NB1）。')
    expect(await messageText(payload, { ...told, kind: 'change' }, 'approve')).toContain('已审核通过')
  })

  it.each([
    ['已通过，收件号{receipt}，{手机号}', '没有“{手机号}”这个占位符'],
    ['已通过，收件号{receipt}，{reason}', '没有“{reason}”这个占位符'],
    ['已通过。', '必须有占位符“{receipt}”'],
    ['已通过，收件号{receipt。', '没有成对'],
    ['', '请填写短信内容'],
    [`{receipt}${'字'.repeat(300)}`, '最多300字'],
  ])('is refused as %j', async (text, words) => {
    for (const save of [draft, publish]) {
      const { status, body } = await save(await idOf('change-approved'), { text })
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
    }
  })

  it('is nobody’s but content staff’s to read', async () => {
    expect((await rest(payload, 'GET', '/message-templates', { token: reviewer })).status).toBe(403)
  })
})
