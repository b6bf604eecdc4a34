import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import type { Notice } from '../../../payload-types.ts'
import { publishScheduled } from '../../../hooks/tasks/publishScheduled.ts'
import { beginVersions } from '../../../seed/beginVersions.ts'
import { richText } from '../../../seed/richText.ts'
import { send } from '../../api/shared.ts'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let running: TestPayload
let payload: Payload
let editor: string
let reviewer: string
let id: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, await makeStaff(payload, { role: 'editor', authority: null }))
  reviewer = await signIn(payload, await makeStaff(payload))
  const row = await payload.db.findOne<Notice>({ collection: 'notices', where: { and: [{ portal: { equals: 'ningbo' } }, { kind: { equals: 'registration' } }] } })
  id = row!.id
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  await running?.stop()
})
beforeEach(() => pass(11))

/** Moves the clock on: a notice is kept for ten seconds. */
const pass = (seconds: number) => void vi.setSystemTime(Date.now() + seconds * 1000)
const edit = (body: object, query = '', token = editor, language = 'zh') => {
  // The newest version is told by its moment.
  pass(1)
  return rest(payload, 'PATCH', `/notices/${id}?locale=zh${query}`, { token, body, language })
}
const draft = (body: object) => edit(body, '&draft=true')
const publish = (body: object = {}) => edit({ ...body, _status: 'published' })
const shown = async (language = 'zh') => {
  pass(11)
  const { body } = await send(payload, 'GET', '/v1/notices/ningbo/registration', { headers: { 'accept-language': language } })
  return body as unknown as { title: string; version: number; blocks: object[] }
}
const versions = async () => (await rest(payload, 'GET', `/notices/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=50`, { token: editor })).body.docs as { id: string; version: Notice }[]

describe('a notice from the seed', () => {
  it('is in force with one version, in both languages', async () => {
    expect(await shown()).toMatchObject({ title: '登记须知', version: 1 })
    expect((await shown('en')).title).toBe('Before you register')
    expect((await versions()).map(({ version }) => version._status)).toEqual(['published'])
  })

  it('has what an older release kept without drafts published as it is, and later starts change nothing', async () => {
    const [{ docs: other }] = [await payload.db.find<Notice>({ collection: 'notices', where: { portal: { equals: 'zhejiang' } } })]
    const { id: left } = other[0]!
    await payload.db.deleteVersions({ collection: 'notices', where: { parent: { equals: left } } })
    await payload.db.updateOne({ collection: 'notices', id: left, data: { _status: 'draft' } })
    await beginVersions(payload, 'notices')
    await beginVersions(payload, 'notices')
    expect((await payload.db.findOne<Notice>({ collection: 'notices', where: { id: { equals: left } } }))!._status).toBe('published')
    expect((await payload.db.findVersions({ collection: 'notices', where: { parent: { equals: left } }, pagination: false })).docs).toHaveLength(1)
  })
})

describe('drafts', () => {
  it('are nobody’s but the editors’', async () => {
    expect((await draft({ title: '修改中的须知' })).status).toBe(200)
    expect((await shown()).title).toBe('登记须知')
    const seen = (token: string) => rest(payload, 'GET', `/notices/${id}?draft=true&locale=zh`, { token })
    expect((await seen(editor)).body.title).toBe('修改中的须知')
    expect((await seen(reviewer)).bytes.toString()).not.toContain('修改中的须知')
    expect((await rest(payload, 'GET', `/notices?draft=true&locale=zh&where[title][like]=修改`, { token: reviewer })).body.docs).toEqual([])
    expect((await rest(payload, 'GET', `/notices/versions`, { token: reviewer })).status).toBe(403)
  })

  it('are in force once published, as the next edition and with the other language as it was', async () => {
    const { version } = await shown()
    await draft({ title: '新的须知', body: richText(['新的正文']) })
    await draft({ title: '更新的须知' })
    expect((await publish()).status).toBe(200)
    expect(await shown()).toEqual(expect.objectContaining({ title: '更新的须知', version: version + 1, blocks: [{ type: 'paragraph', runs: [{ text: '新的正文' }] }] }))
    expect((await shown('en')).title).toBe('Before you register')
  })

  it('do not take what is published away, whatever is asked', async () => {
    await draft({ title: '只是草稿' })
    for (const [attempt, query] of [[{ _status: 'draft' }], [{ title: '换一个' }], [{ _status: 'draft' }, '&unpublishAllLocales=true']] as [object, string?][]) {
      const { status, body } = await edit(attempt, query)
      expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('不能撤下')])
    }
    expect((await edit({ _status: 'draft' }, '', editor, 'en')).body.errors[0].message).toContain('cannot be taken back')
    expect((await shown()).title).toBe('更新的须知')
  })

  it('must be whole, and the edition is not the editor’s to choose', async () => {
    expect((await draft({ title: '' })).status).toBe(400)
    const { version } = await shown()
    await publish({ edition: 99 })
    expect((await shown()).version).toBe(version + 1)
  })
})

describe('versions', () => {
  it('an older one comes back as a draft, and in force only when published, as a new edition', async () => {
    const { version, title } = await shown()
    const first = (await versions()).at(-1)!
    expect((await rest(payload, 'POST', `/notices/versions/${first.id}?draft=false`, { token: reviewer })).status).toBe(403)
    expect((await rest(payload, 'POST', `/notices/versions/${first.id}?draft=false`, { token: editor })).status).toBe(200)
    expect(await shown()).toMatchObject({ title, version })
    await publish()
    expect(await shown()).toMatchObject({ title: '登记须知', version: version + 1 })
    expect((await shown('en')).title).toBe('Before you register')
  })
})

describe('publishing at a time', () => {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

  it('happens when the time has come, once, also with four workers at once', async () => {
    const { version } = await shown()
    expect((await draft({ title: '定时的须知', publishAt: at(30) })).status).toBe(200)
    expect(await publishScheduled(payload, new Date(Date.now() + 29 * 60_000))).toBe(0)
    expect((await shown()).version).toBe(version)
    pass(31 * 60)
    const counts = await Promise.all([1, 2, 3, 4].map(() => publishScheduled(payload)))
    expect(counts.reduce((sum, count) => sum + count)).toBe(1)
    expect(await shown()).toMatchObject({ title: '定时的须知', version: version + 1 })
    expect(await publishScheduled(payload)).toBe(0)
    expect((await rest(payload, 'GET', `/notices/${id}?draft=true`, { token: editor })).body.publishAt ?? null).toBeNull()
  })

  it('goes on after a worker that died with its claim', async () => {
    await draft({ title: '认领后中断', publishAt: at(5) })
    const waiting = (await versions())[0]!.id
    pass(6 * 60)
    await payload.db.updateOne({ collection: 'notices', id, data: { publishClaim: `${waiting} ${at(1)}` } })
    expect(await publishScheduled(payload)).toBe(0)
    pass(61)
    expect(await publishScheduled(payload)).toBe(1)
    expect((await shown()).title).toBe('认领后中断')
  })

  it('does not happen when the draft was published or replaced before', async () => {
    await draft({ title: '先定时', publishAt: at(5) })
    await publish({ title: '后来直接发布' })
    await draft({ title: '又定时', publishAt: at(5) })
    await draft({ title: '取消了定时', publishAt: null })
    pass(10 * 60)
    expect(await publishScheduled(payload)).toBe(0)
    expect((await shown()).title).toBe('后来直接发布')
  })

  it('is refused for a time that is past', async () => {
    const { status, body } = await draft({ title: '太晚', publishAt: at(-1) })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('定时发布的时间已过')])
  })
})
