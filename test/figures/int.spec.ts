import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFilters } from '../../api/staff/queue/readFilters.ts'
import { queueOf, stepsLink } from '../../app/_review/figures/links.ts'
import { foldSteps } from '../../hooks/figures/foldSteps.ts'
import { keepFigures } from '../../hooks/figures/keepFigures.ts'
import { noteAllSteps } from '../../hooks/figures/noteAllSteps.ts'
import { noteStep } from '../../hooks/figures/noteStep.ts'
import { settle } from '../../hooks/review/settle.ts'
import type { CaseStep, ChangeRequest, Tally } from '../../payload-types.ts'
import { handedInAt, makeCase, makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'
import { bruteForce } from './bruteForce.ts'
import { dice, makeRandomCases } from './randomCases.ts'

let system: TestPayload
const tokens: { [who: string]: string } = {}

beforeAll(async () => {
  system = await startPayload()
  const { payload } = system
  await makeRandomCases(payload, 60, dice(20261123))
  await keepFigures(payload)
  await makeRandomCases(payload, 6, dice(7))
  const enter = async (over: Parameters<typeof makeStaff>[1]) => signIn(payload, await makeStaff(payload, over))
  tokens.haishu = await enter({})
  tokens.ningbo = await enter({ role: 'seniorReviewer', authority: '330200' })
  tokens.editor = await enter({ role: 'editor', authority: null })
  tokens.zhejiang = await enter({ role: 'registerAdministrator', authority: null, register: 'zhejiang' } as object)
}, 120_000)
afterAll(() => system.stop())

const call = (who: string, path: string): Promise<Answered> => rest(system.payload, 'GET', path, { token: tokens[who] })
const period = 'from=2026-10-09&to=2026-11-13'
const inPeriod = (day: string) => day >= '2026-10-09' && day <= '2026-11-13'

describe('figures', () => {
  it.each([
    { who: 'haishu', scope: '', bureaus: ['330203'] },
    { who: 'ningbo', scope: '', bureaus: ['330203', '330212'] },
    { who: 'ningbo', scope: '&scope=330212', bureaus: ['330212'] },
    { who: 'zhejiang', scope: '', bureaus: ['330102'] },
    { who: 'zhejiang', scope: '&scope=330100', bureaus: ['330102'] },
    { who: 'zhejiang', scope: '&scope=330300', bureaus: [] },
  ])('are what a count by hand gives, for $who $scope', async ({ who, scope, bureaus }) => {
    const { status, body } = await call(who, `/figures?${period}${scope}`)
    expect(status).toBe(200)
    const truth = await bruteForce(system.payload, (bureau, day) => bureaus.includes(bureau) && inPeriod(day))
    const { received, approved, returned, applied, median, p90 } = truth
    const counts = { received: received.length, approved: approved.length, returned: returned.length, applied: applied.length }
    expect(body.total).toMatchObject({ ...counts, ...(median !== undefined && { median, p90 }) })
    for (const name of ['received', 'approved', 'returned', 'applied'] as const) {
      for (const { kind, ...sum } of body.kinds) expect([kind, name, sum[name]]).toEqual([kind, name, truth[name].filter((entry) => entry.kind === kind).length])
      for (const { from, to, ...sum } of body.weeks) expect([from, name, sum[name]]).toEqual([from, name, truth[name].filter(({ day }) => day >= from && day <= to).length])
      expect(body.bureaus.reduce((all: number, sum: { [name: string]: number }) => all + sum[name]!, 0)).toBe(counts[name])
    }
  })

  it('cover the period whole: weeks from Monday to Sunday, the first and last cut', async () => {
    const { body } = await call('haishu', `/figures?${period}`)
    expect(body.weeks.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
      ['2026-10-09', '2026-10-11'],
      ['2026-10-12', '2026-10-18'],
      ['2026-10-19', '2026-10-25'],
      ['2026-10-26', '2026-11-01'],
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-13'],
    ])
  })

  it('count the reasons of the library that returns gave, whatever was written around them', async () => {
    const { payload } = system
    const { docs: library } = await payload.find({ collection: 'return-reasons', locale: 'zh', limit: 2, sort: 'order', depth: 0 })
    const [first, second] = library.map(({ id, title, text }) => ({ mark: `reasons/${id}`, label: title, text }))
    const step = (rev: number, event: string, day: string) => ({ rev, event, round: 1, at: `${day}T02:00:00.000Z`, by: 'staff' as const, actor: 'x', authority: '330203' })
    const timeline = [step(1, 'submit', '2026-11-02'), step(2, 'return', '2026-11-03')]
    const said = [`${first!.text}谢谢。`, first!.text, `请先看：${second!.text}`, '另写的话，没有用到现成的原因。']
    for (const reason of said) {
      const request = await makeCase(payload, { status: 'returned', rev: 2, timeline, returned: { reason, fields: [], files: [] } } as never)
      for (const one of timeline) await noteStep(payload, request, one)
    }
    await foldSteps(payload)
    const { body } = await call('haishu', `/figures?${period}`)
    expect(body.reasons).toEqual([{ mark: first!.mark, label: first!.label, count: 2 }, { mark: second!.mark, label: second!.label, count: 1 }])
    expect(body.marks.map(({ mark }: { mark: string }) => mark)).not.toContain(first!.mark)
    const list = await call('haishu', `/case-steps/count?where[marks][contains]=|${first!.mark}|`)
    expect(list.body.totalDocs).toBe(2)
  })

  it('count what returns marked, in words', async () => {
    const { body } = await call('ningbo', `/figures?${period}`)
    const { docs } = await system.payload.db.find<CaseStep>({ collection: 'case-steps', where: { and: [{ outcome: { equals: 'returned' } }, { register: { equals: 'ningbo' } }, { day: { greater_than_equal: '2026-10-09' } }, { day: { less_than_equal: '2026-11-13' } }] }, limit: 0, pagination: false })
    const marked = docs.filter(({ marks }) => marks!.split('|').includes('/basic/email')).length
    const list = await call('ningbo', `/case-steps/count?where[and][0][marks][contains]=|/basic/email|&where[and][1][day][greater_than_equal]=2026-10-09&where[and][2][day][less_than_equal]=2026-11-13`)
    expect(list.body.totalDocs).toBe(marked)
    expect(marked).toBeGreaterThan(0)
    expect(body.marks).toContainEqual({ mark: '/basic/email', label: '电子邮箱', count: marked })
    expect(body.marks.map(({ label }: { label: string }) => label)).toContain('照片')
  })

  it('each open a list with as many rows as they say', async () => {
    const { body } = await call('ningbo', `/figures?${period}`)
    for (const outcome of ['received', 'approved', 'returned', 'applied']) {
      const list = await call('ningbo', `/case-steps/count?where[and][0][outcome][equals]=${outcome}&where[and][1][day][greater_than_equal]=2026-10-09&where[and][2][day][less_than_equal]=2026-11-13`)
      expect([outcome, list.body.totalDocs]).toEqual([outcome, body.total[outcome]])
    }
    const waiting = await call('ningbo', '/change-requests/count?where[isWaiting][equals]=true')
    expect(body.now.waiting).toBe(waiting.body.totalDocs)
  })

  it('are refused outside what one is in charge of', async () => {
    expect((await call('haishu', '/figures?scope=330212')).body.code).toBe('scope-unknown')
    expect((await call('zhejiang', '/figures?scope=330200')).status).toBe(404)
    expect((await call('editor', '/figures')).body.code).toBe('no-figures')
    expect((await rest(system.payload, 'GET', '/figures')).status).toBe(401)
  })

  it.each(['from=2026-13-01', 'to=yesterday', 'from=2026-10-02&to=2026-10-01', 'from=2024-01-01&to=2026-01-01', 'from=2026-02-30'])('refuse the period %s', async (query) => {
    const { status, body } = await call('haishu', `/figures?${query}`)
    expect([status, body.code]).toEqual([400, 'period-malformed'])
  })
})

describe('links', () => {
  it.each([
    { who: 'ningbo', scope: '' },
    { who: 'ningbo', scope: '&scope=330212' },
    { who: 'zhejiang', scope: '&scope=330100' },
  ])('open what their figures count, for $who $scope', async ({ who, scope: asked }) => {
    const { body } = await call(who, `/figures?${period}${asked}`)
    const scope = { ...body.scope, ...(asked ? { bureaus: bureausOf(body.scope.id) } : { bureaus: [], isWhole: true }) }
    for (const outcome of ['received', 'approved', 'returned', 'applied'] as const) {
      const list = await call(who, `/case-steps/count?${queryOf(stepsLink({ outcomes: [outcome], period: body.period, scope }))}`)
      expect([outcome, list.body.totalDocs]).toEqual([outcome, body.total[outcome]])
    }
    const decided = await call(who, `/case-steps/count?${queryOf(stepsLink({ outcomes: ['approved', 'returned'], period: body.period, scope, sort: '-workingDays' }))}`)
    expect(decided.body.totalDocs).toBe(body.total.approved + body.total.returned)
    for (const { mark, count } of body.marks) {
      const list = await call(who, `/case-steps/count?${queryOf(stepsLink({ outcomes: ['returned'], period: body.period, scope, mark }))}`)
      expect([mark, list.body.totalDocs]).toEqual([mark, count])
    }
    const { where } = readFilters(new URLSearchParams(queryOf(queueOf(scope, { before: body.now.today }))))
    const { docs } = await system.payload.db.find({ collection: 'change-requests', where: { and: [{ isWaiting: { equals: true } }, ...where, ...(scope.isWhole ? [{ register: { equals: 'ningbo' } }] : [])] }, limit: 0, pagination: false })
    expect(docs.length).toBe(body.now.overdue)
  })

  const queryOf = (link: string) => link.slice(link.indexOf('?') + 1)
  const bureausOf = (id: string) => (id === '330100' ? ['330100', '330102'] : [id]).map((code) => ({ code }))
})

describe('counting', () => {
  const snapshot = async () => {
    const { docs } = await system.payload.db.find<Tally>({ collection: 'tallies', limit: 0, pagination: false, sort: 'key' })
    return docs.map(({ key, days }) => ({ key, days }))
  }

  it('bears repeating: a step settled again, all noted again, all folded again', async () => {
    await foldSteps(system.payload)
    const before = await snapshot()
    const { docs } = await system.payload.db.find<ChangeRequest>({ collection: 'change-requests', limit: 5, pagination: false })
    for (const request of docs) await settle(system.payload, request)
    expect(await noteAllSteps(system.payload)).toBe(await countCases())
    await system.payload.db.updateMany({ collection: 'case-steps', where: { day: { exists: true } }, data: { isTallied: false } })
    await foldSteps(system.payload)
    expect(await snapshot()).toEqual(before)
  })

  it('makes the same tallies from the timelines alone', async () => {
    const before = (await snapshot()).map(({ key, days }) => ({ key, received: sum(days, 'received'), approved: sum(days, 'approved') }))
    await system.payload.db.deleteMany({ collection: 'case-steps', where: { day: { exists: true } } })
    await system.payload.db.deleteMany({ collection: 'tallies', where: { key: { exists: true } } })
    await keepFigures(system.payload)
    expect((await snapshot()).map(({ key, days }) => ({ key, received: sum(days, 'received'), approved: sum(days, 'approved') }))).toEqual(before)
  })

  it('counts each step once though four fold at the same moment', async () => {
    const authority = '330281'
    const made = await Promise.all(Array.from({ length: 12 }, () => makeCase(system.payload, { authority, timeline: [{ rev: 1, event: 'submit', round: 1, at: handedInAt, by: 'applicant', actor: 'someone', authority }], unsettled: true, settledRev: 0 })))
    await Promise.all(made.map(async (request, index) => {
      await settle(system.payload, request)
      if (index % 3 === 0) await foldSteps(system.payload)
    }))
    await foldSteps(system.payload)
    const { docs } = await system.payload.db.find<Tally>({ collection: 'tallies', where: { authority: { equals: authority } } })
    expect(docs.map(({ days }) => sum(days, 'received'))).toEqual([12])
  })

  const countCases = async () => (await system.payload.db.find({ collection: 'change-requests', limit: 0, pagination: false })).docs.length
})

function sum(days: unknown, name: 'received' | 'approved'): number {
  const kinds = Object.values(days as object).flatMap((day) => Object.values(day as object)) as { [name: string]: number }[]
  return kinds.reduce((all, counts) => all + counts[name]!, 0)
}
