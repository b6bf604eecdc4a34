import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import zh from '@accountant-register/schemas/locales/tips.zh.json' with { type: 'json' }
import type { Tip } from '../../../payload-types.ts'
import { send } from '../../api/shared.ts'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { editing } from '../shared.ts'

let running: TestPayload
let payload: Payload
let editor: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, await makeStaff(payload, { role: 'editor', authority: null }))
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running?.stop()
})

/** The advice as widgets get it, past the ten seconds for which it is kept. */
async function tips(portal: string, kind: string, language = 'zh'): Promise<{ [step: string]: string[] }> {
  vi.setSystemTime(Date.now() + 11_000)
  const { body } = await send(payload, 'GET', `/v1/notices/${portal}/${kind}`, { headers: { 'accept-language': language } })
  return (body as unknown as { tips: { [step: string]: string[] } }).tips
}
const idOf = async (portal: string, step: string) =>
  (await payload.db.findOne<Tip>({ collection: 'tips', where: { and: [{ portal: { equals: portal } }, { kind: { equals: 'registration' } }, { step: { equals: step } }] } }))!.id
const { draft, publish } = editing({ get config() { return payload.config } } as Payload, 'tips', () => editor)

describe('the advice of the steps', () => {
  it('comes with the notice, and is at first what the widgets bring along', async () => {
    const own = zh.portals.ningbo.registration.qualification
    expect(await tips('ningbo', 'registration')).toMatchObject({ basic: zh.registration.basic, qualification: [...zh.registration.qualification, ...own] })
    expect((await tips('zhejiang', 'registration')).qualification).toEqual(zh.registration.qualification)
    expect(Object.keys(await tips('zhejiang', 'change'))).toEqual(['basic', 'workplace', 'education', 'qualification'])
    expect((await tips('ningbo', 'registration', 'en')).basic![0]).toBe('Items marked * must be filled in, the others are optional.')
  })

  it('is changed in one portal by publishing, a line each', async () => {
    const id = await idOf('ningbo', 'files')
    expect((await draft(id, { lines: '第一条\n\n  第二条  \n' })).status).toBe(200)
    expect((await tips('ningbo', 'registration')).files).toEqual(zh.registration.files)
    expect((await publish(id)).status).toBe(200)
    expect((await tips('ningbo', 'registration')).files).toEqual(['第一条', '第二条'])
    expect((await tips('zhejiang', 'registration')).files).toEqual(zh.registration.files)
  })

  it('may hold links', async () => {
    const line = '可先用工具自查（[下载](https://tool.example/a.zip)）。'
    await publish(await idOf('ningbo', 'basic'), { lines: line })
    expect((await tips('ningbo', 'registration')).basic).toEqual([line])
  })

  it('is none where it was emptied', async () => {
    await publish(await idOf('zhejiang', 'confirm'), { lines: '' })
    expect((await tips('zhejiang', 'registration')).confirm).toEqual([])
  })

  it.each([
    ['一\n'.repeat(9), '最多8条'],
    ['字'.repeat(301), '最多300字'],
    ['请看[说明](javascript:alert(1))', '链接请写成'],
    ['请看[说明] (https://help.example)', '链接请写成'],
    ['请看[说明](http://help.example)', '链接请写成'],
  ])('is refused where it is too much, or a link is none', async (lines, words) => {
    const { status, body } = await draft(await idOf('ningbo', 'basic'), { lines })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
  })

  it('stays where it belongs: neither portal nor step is changed, nothing is added or taken out', async () => {
    const id = await idOf('ningbo', 'workplace')
    await publish(id, { portal: 'zhejiang', step: 'files', title: '别的' })
    const { body } = await rest(payload, 'GET', `/tips/${id}`, { token: editor })
    expect([body.portal, body.step, body.title]).toEqual(['ningbo', 'workplace', '宁波财政（会计之窗） · 信息登记 · 工作单位或居住地'])
    expect((await rest(payload, 'POST', '/tips', { token: editor, body: { portal: 'ningbo', kind: 'change', step: 'files' } })).status).toBe(403)
    expect((await rest(payload, 'DELETE', `/tips/${id}`, { token: editor })).status).toBe(403)
  })
})
