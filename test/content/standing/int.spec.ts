import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { contentStanding } from '../../../api/staff/content/standing.ts'
import type { Notice, Tip } from '../../../payload-types.ts'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { editing } from '../shared.ts'

let running: TestPayload
let payload: Payload
let token: string
const members: { [role: string]: object } = {}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const editor = await makeStaff(payload, { role: 'editor', authority: null })
  token = await signIn(payload, editor)
  members.editor = { ...editor, collection: 'staff' }
  members.auditor = { ...(await makeStaff(payload, { role: 'auditor', authority: null })), collection: 'staff' }
})
afterAll(() => running?.stop())

const standing = (role: string) => contentStanding({ payload, user: members[role], context: {}, headers: new Headers() } as never)
const { draft: draftNotice, publish } = editing({ get config() { return payload.config } } as Payload, 'notices', () => token)
const { draft: draftTip } = editing({ get config() { return payload.config } } as Payload, 'tips', () => token)

describe('where content stands', () => {
  it('tells drafts, what waits for its time, and what was published last', async () => {
    const notices = (await payload.db.find<Notice>({ collection: 'notices', sort: 'createdAt', pagination: false })).docs
    const [tip] = (await payload.db.find<Tip>({ collection: 'tips', limit: 1, pagination: false })).docs
    await publish(notices[0]!.id, { title: '刚发布的须知' })
    const publishAt = new Date(Date.now() + 86_400_000).toISOString()
    expect((await draftNotice(notices[1]!.id, { title: '明天发布的须知', publishAt })).status).toBe(200)
    await draftTip(tip!.id, { lines: '改过的提示' })
    const { drafts, scheduled, published } = await standing('editor')
    expect(drafts).toEqual([expect.objectContaining({ collection: 'tips', id: tip!.id, title: expect.stringContaining(' · ') })])
    expect(scheduled).toEqual([expect.objectContaining({ collection: 'notices', id: notices[1]!.id, title: '明天发布的须知', portal: notices[1]!.portal, publishAt })])
    expect(published[0]).toMatchObject({ collection: 'notices', title: '刚发布的须知' })
  })

  it('tells nobody who does not edit content', async () => {
    await expect(standing('auditor')).rejects.toThrow()
  })
})
