import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import { yearOf } from '../../../api/staff/calendar/yearOf.ts'
import { dueOn } from '../../../hooks/review/dueOn.ts'
import { keptDueOn } from '../../../hooks/review/keptDueOn.ts'
import { watchOfficeDays } from '../../../hooks/review/officeDays.ts'
import { findWorkday } from '../../../hooks/review/workingDays.ts'
import { keepDueDays } from '../../../hooks/tasks/keepDueDays.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { settings } from '../../../settings.ts'
import { makeCase, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let running: TestPayload
let payload: Payload
let editor: string
let reviewer: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const staff = await makeStaff(payload, { role: 'editor', authority: null })
  editor = await signIn(payload, staff)
  reviewer = await signIn(payload, await makeStaff(payload))
})
afterAll(() => running?.stop())

const set = (date: string, arrangement: string, name = '测试') => rest(payload, 'POST', '/working-days', { token: editor, body: { date, arrangement, name } })
/** 20 November 2026 is a Friday, noon in Shanghai. */
const friday = new Date('2026-11-20T04:00:00Z')

describe('days that the office sets', () => {
  it('count by the State Council’s calendar where it sets none', async () => {
    expect(await keptDueOn(payload, friday, 5)).toBe('2026-11-27')
    expect(findWorkday(0, '2026-10-01')).toBe('2026-10-08')
    expect(findWorkday(0, '2026-10-09')).toBe('2026-10-09')
    expect(findWorkday(1, '2026-09-30')).toBe('2026-10-08')
    expect(findWorkday(-1, '2026-10-08')).toBe('2026-09-30')
  })

  it('put off the day by which to decide, or bring it on, at once', async () => {
    expect((await set('2026-11-24', 'off', '台风停工')).status).toBe(201)
    expect(await keptDueOn(payload, friday, 5)).toBe('2026-11-30')
    const { body } = await set('2026-11-28T12:00:00.000Z', 'working', '调休上班')
    expect(await keptDueOn(payload, friday, 5)).toBe('2026-11-28')
    expect((await rest(payload, 'DELETE', `/working-days/${body.doc.id}`, { token: editor })).status).toBe(200)
    expect(await keptDueOn(payload, friday, 5)).toBe('2026-11-30')
  })

  it('reach what is counted on screens within half a minute, in a process that did not make the change', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    watchOfficeDays(payload)
    await vi.waitFor(() => expect(dueOn(friday, 5)).toBe('2026-11-30'))
    await payload.db.deleteMany({ collection: 'working-days', where: { name: { equals: '台风停工' } } })
    expect(dueOn(friday, 5)).toBe('2026-11-30')
    vi.setSystemTime(Date.now() + 21_000)
    await vi.waitFor(() => expect(dueOn(friday, 5)).toBe('2026-11-27'))
    vi.useRealTimers()
  })

  it('are one for each date, whatever hour was sent', async () => {
    expect((await set('2027-01-04T16:00:00.000Z', 'off')).body.doc.date).toBe('2027-01-04T12:00:00.000Z')
    expect((await set('2027-01-04', 'working')).status).toBe(400)
  })

  it('are not for reviewers to set', async () => {
    expect((await rest(payload, 'POST', '/working-days', { token: reviewer, body: { date: '2026-12-31', arrangement: 'off', name: '想放假' } })).status).toBe(403)
    expect((await rest(payload, 'GET', '/working-days', { token: reviewer })).status).toBe(200)
  })
})

describe('days by which waiting cases are to be decided', () => {
  const due = async (id: string) => (await payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))!
  const keep = () => keepDueDays(payload, settings(), friday)
  /** Handed in on a Friday, due the Friday after: a day off between moves it, one before or after does not. */
  const cases = { waiting: {}, claimed: { status: 'reviewing', claimedBy: 'someone' }, returned: { status: 'returned' }, early: { submittedAt: '2026-11-16T02:00:00.000Z', dueOn: '2026-11-23' } } as const
  const ids: { [name: string]: string } = {}
  beforeAll(async () => {
    await payload.db.deleteMany({ collection: 'working-days', where: {} })
    for (const [name, over] of Object.entries(cases)) ids[name] = (await makeCase(payload, over)).id
    expect(await keep()).toBe(0)
  })

  it('follow a day off that is set after they were given, and no others do', async () => {
    const { rev } = await due(ids.waiting!)
    expect((await set('2026-11-25', 'off', '台风停工')).status).toBe(201)
    expect(await keep()).toBe(2)
    expect([await due(ids.waiting!), await due(ids.claimed!), await due(ids.returned!), await due(ids.early!)].map(({ dueOn }) => dueOn)).toEqual(['2026-11-30', '2026-11-30', '2026-11-27', '2026-11-23'])
    expect((await due(ids.waiting!)).rev).toBe(rev)
    expect(await keep()).toBe(0)
    const trail = await payload.find({ collection: 'audit-events', where: { action: { equals: 'move-due-days' } }, overrideAccess: true })
    expect(trail.docs).toEqual([expect.objectContaining({ actor: 'system', subject: 'change-requests', details: { cases: 2, from: '2026-11-25' } })])
  })

  it('come back when the day off is taken out, and come on where a Saturday is worked', async () => {
    await payload.db.deleteMany({ collection: 'working-days', where: {} })
    expect(await keep()).toBe(2)
    expect((await due(ids.waiting!)).dueOn).toBe('2026-11-27')
    expect((await set('2026-11-21', 'working', '调休上班')).status).toBe(201)
    // The one handed in on Monday is due on the Monday after, past that Saturday.
    expect(await keep()).toBe(3)
    expect([await due(ids.waiting!), await due(ids.early!)].map(({ dueOn }) => dueOn)).toEqual(['2026-11-26', '2026-11-21'])
  })

  it('are counted anew by who comes later as well, where the one at work before was cut off', async () => {
    await payload.db.updateOne({ collection: 'change-requests', id: ids.waiting!, data: { dueOn: '2026-11-27' } })
    fs.writeFileSync(path.join(settings().dataDir, 'calendar.json'), JSON.stringify({ '2026-11-21': false }))
    expect(await keep()).toBe(1)
    expect((await due(ids.waiting!)).dueOn).toBe('2026-11-26')
  })

  it('are as the case now says them to the applicant and in the queue', async () => {
    const { body } = await rest(payload, 'GET', `/cases/${ids.waiting!}`, { token: reviewer })
    expect(body.dueOn).toBe('2026-11-26')
    await payload.db.deleteMany({ collection: 'working-days', where: {} })
    await keep()
  })
})

describe('the year at a glance', () => {
  const year = async (of: number, language: 'zh' | 'en' = 'zh') => {
    const user = await payload.find({ collection: 'staff', where: { role: { equals: 'editor' } }, overrideAccess: true })
    return yearOf({ payload, user: { ...user.docs[0], collection: 'staff' }, context: {}, headers: new Headers() } as never, of, language)
  }

  it('shows holidays, the weekends made up for them and what the office does otherwise', async () => {
    await set('2026-10-09', 'off', '系统停机')
    const { isKnown, days } = await year(2026)
    expect(isKnown).toBe(true)
    expect(days).toContainEqual({ date: '2026-10-01', weekday: 4, calendar: { isWorking: false, name: '国庆节' } })
    expect(days).toContainEqual({ date: '2026-10-10', weekday: 6, calendar: { isWorking: true, name: '国庆节' } })
    expect(days).toContainEqual({ date: '2026-10-09', weekday: 5, calendar: undefined, office: { id: expect.any(String), isWorking: false, name: '系统停机' } })
    expect(days.map(({ date }) => date)).not.toContain('2026-10-11')
    expect((await year(2026, 'en')).days.find(({ date }) => date === '2026-10-01')?.calendar?.name).toBe('National Day')
  })

  it('says of a year to come that its calendar is not known', async () => {
    expect((await year(2040)).isKnown).toBe(false)
  })
})
