import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueOn } from '../../../hooks/review/dueOn.ts'
import { keepDueDays } from '../../../hooks/tasks/keepDueDays.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { readSettings, settings } from '../../../settings.ts'
import { employed, openDraft, resident, send, signedIn, type Body } from '../../api/shared.ts'
import { bringPapers, change, onRecord, requestNow, submit, type OnRecord } from '../../change/shared.ts'
import { makeCase, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

const days = { NINGBO_REGISTRATION: '8', NINGBO_CHANGE: '3', NINGBO_TRANSFER: '12', ZHEJIANG_REGISTRATION: '6', ZHEJIANG_CHANGE: '4' }
const env = { WORKING_DAYS: '5', ...Object.fromEntries(Object.entries(days).map(([name, count]) => [`WORKING_DAYS_${name}`, count])) }

let running: TestPayload
let payload: Payload
beforeAll(async () => {
  running = await startPayload(env)
  payload = running.payload
})
afterAll(() => running?.stop())

/** What a handed-in request answers of its time: the day by which, and the days that its bureau is said to have. */
const timeOf = ({ dueOn, authority, timeline }: Body) => ({ dueOn, bureau: authority.workingDays, station: timeline.find(({ event }: { event: string }) => event === 'submit').authority.workingDays })
const within = (count: number) => ({ dueOn: dueOn(new Date(), count), bureau: count, station: count })

async function register(portal: 'ningbo' | 'zhejiang', { answers, papers }: { answers: object; papers: string[] }) {
  const client = (await signedIn(payload)) as unknown as OnRecord
  const { id } = await openDraft(client, portal)
  client.applicant = { id: (await requestNow(payload, id)).applicant } as OnRecord['applicant']
  await bringPapers(payload, client, id, ['photo', ...papers])
  return (await submit(payload, client, id, answers)).body
}

describe('the time to decide', () => {
  it('is that of the register for a registration, as the applicant sees it', async () => {
    expect(timeOf((await register('ningbo', resident)))).toEqual(within(8))
    expect(timeOf((await register('zhejiang', employed)))).toEqual(within(6))
  })

  it('is that for a change where the bureau stays, and that for a transfer where it does not', async () => {
    const client = await onRecord(payload)
    expect(timeOf((await change(payload, client, 'workplace', { residenceAddress: '虚构路9号' })).body)).toEqual(within(3))
    const mover = await onRecord(payload)
    expect((await mover.call('GET', '/v1/records/ningbo')).body.authority.workingDays).toBe(3)
    expect(timeOf((await change(payload, mover, 'workplace', { residenceRegion: '330212001', residenceAddress: '虚构路5号' })).body)).toEqual(within(12))
    const leaver = await onRecord(payload)
    const { body } = await change(payload, leaver, 'workplace', { residenceRegion: '330102001', residenceAddress: '虚构路5号' }, { portal: 'zhejiang' })
    expect(timeOf(body)).toEqual(within(4))
  })

  it('is told of a bureau and on the notice before anything is handed in', async () => {
    const bureau = async (query: string) => (await send(payload, 'GET', `/v1/bureaus?region=${query}`)).body.candidates[0].workingDays
    expect([await bureau('330203'), await bureau('330203&kind=change'), await bureau('330212&kind=transfer'), await bureau('330102')]).toEqual([8, 3, 12, 6])
    expect((await send(payload, 'GET', '/v1/bureaus?region=330203&kind=correction')).body).toMatchObject({ code: 'body-malformed' })
    const notice = async (name: string) => (await send(payload, 'GET', `/v1/notices/${name}`)).body.workingDays
    expect([await notice('ningbo/registration'), await notice('ningbo/change'), await notice('zhejiang/registration'), await notice('zhejiang/change')]).toEqual([8, 3, 6, 4])
  })
})

describe('waiting cases, when the time to decide is another', () => {
  const friday = new Date('2026-11-20T04:00:00Z')
  const keep = (more: object = {}) => keepDueDays(payload, readSettings({ ...process.env, ...more }), friday)
  const ids: { [name: string]: string } = {}
  const dueDays = async () => Object.fromEntries(await Promise.all(Object.entries(ids).map(async ([name, id]) => [name, (await requestNow(payload, id)).dueOn])))

  beforeAll(async () => {
    for (const collection of ['attachments', 'change-requests'] as const) await payload.db.deleteMany({ collection, where: {} })
    const made: { [name: string]: Partial<ChangeRequest> } = {
      registration: { dueOn: '2026-12-02' },
      claimed: { status: 'reviewing', claimedBy: 'someone', dueOn: '2026-12-02' },
      returned: { status: 'returned', dueOn: '2026-12-02' },
      change: { kind: 'change', section: 'basic', dueOn: '2026-11-25' },
      transfer: { kind: 'change', section: 'workplace', givingAuthority: '330212', dueOn: '2026-12-08' },
      zhejiang: { register: 'zhejiang', authority: '330102', dueOn: '2026-11-30' },
    }
    for (const [name, over] of Object.entries(made)) ids[name] = (await makeCase(payload, over)).id
    expect(await keep()).toBe(0)
  })

  it('follow it, those of that register and kind alone, and the queue with them', async () => {
    const before = await dueDays()
    expect(await keep({ WORKING_DAYS_NINGBO_REGISTRATION: '2' })).toBe(2)
    expect(await dueDays()).toEqual({ ...before, registration: '2026-11-24', claimed: '2026-11-24' })
    expect(await keep({ WORKING_DAYS_NINGBO_REGISTRATION: '2' })).toBe(0)
    const token = await signIn(payload, await makeStaff(payload))
    expect((await rest(payload, 'GET', `/cases/${ids.registration!}`, { token })).body.dueOn).toBe('2026-11-24')
    expect((await rest(payload, 'GET', '/queue?view=all', { token })).body.rows.find(({ id }: { id: string }) => id === ids.registration).dueOn).toBe('2026-11-24')
    expect(await keep()).toBe(2)
    expect(await dueDays()).toEqual(before)
    const trail = await payload.find({ collection: 'audit-events', where: { action: { equals: 'move-due-days' } }, overrideAccess: true })
    expect(trail.docs.map(({ details }) => details)).toEqual([{ cases: 2 }, { cases: 2 }])
  })

  it('follow also where an earlier release remembered the calendar alone', async () => {
    const file = path.join(settings().dataDir, 'calendar.json')
    const calendar = Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')) as object).filter(([name]) => !name.includes('/'))
    fs.writeFileSync(file, JSON.stringify(Object.fromEntries(calendar)))
    await payload.db.updateOne({ collection: 'change-requests', id: ids.transfer!, data: { dueOn: '2026-11-27' } })
    expect(await keep()).toBe(1)
    expect((await dueDays()).transfer).toBe('2026-12-08')
  })
})
