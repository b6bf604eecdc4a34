import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '../../../hooks/tasks/sweep.ts'
import { findRow } from '../../../database/findRow.ts'
import { endAtWrite } from '../../helpers/endAtWrite.ts'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { rest } from '../../helpers/rest.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { approve, change, onRecord, openChange, personNow, requestNow, reviewerOf, type OnRecord } from '../shared.ts'

let system: TestPayload
const bureaus: { [bureau: string]: Awaited<ReturnType<typeof reviewerOf>> } = {}
beforeAll(async () => {
  system = await startPayload()
  for (const bureau of ['330203', '330212', '330102']) bureaus[bureau] = await reviewerOf(system.payload, bureau)
})
afterAll(() => system.stop())

const toYinzhou = { residenceRegion: '330212001', residencePostcode: '315100' }
const toHangzhou = { residenceRegion: '330102001', residencePostcode: '310001' }
const move = (client: OnRecord) => change(system.payload, client, 'workplace', toHangzhou, { portal: 'zhejiang' })

/** In which registers the person is on record, as a reader finds it. */
async function registersOf(client: OnRecord): Promise<string[]> {
  const found = await Promise.all(['ningbo', 'zhejiang'].map(async (register) => (await client.call('GET', `/v1/records/${register}`)).body))
  return found.filter(({ status }) => status === 'active').map(({ register }) => register)
}

async function educated(person: string, over: object): Promise<void> {
  const data = { person, register: 'ningbo', year: 2026, subject: 'professional', course: '新会计准则', form: 'online', credits: 60, state: 'recorded', externalKey: crypto.randomUUID(), createdAt: new Date().toISOString(), updatedAt: new Date().toISOString(), ...over }
  await system.payload.db.create({ collection: 'continuing-education', data })
}

describe('a move inside a register', () => {
  it('is decided by the bureau that takes in, and open requests follow', async () => {
    const client = await onRecord(system.payload)
    const { body: education } = await change(system.payload, client, 'education', { fullTimeLevel: '21', fullTimeDegree: '4', fullTimeSchool: '宁波大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2012-06-30' })
    const { body } = await change(system.payload, client, 'workplace', toYinzhou)
    expect(body).toMatchObject({ status: 'submitted', isTransfer: true, authority: { code: '330212' } })
    expect((await bureaus['330203']!(body.id, 'claim')).status).toBe(404)
    const decided = await approve(bureaus['330212']!, body.id)
    expect(decided.body.case).toMatchObject({ status: 'approved', givingBureau: '海曙区财政局' })
    expect(await personNow(system.payload, client.person.id)).toMatchObject({ authority: '330212', register: 'ningbo', status: 'active' })
    expect(await requestNow(system.payload, education.id)).toMatchObject({ authority: '330212', status: 'submitted', unsettled: false })
    expect((await client.call('GET', '/v1/records/ningbo/history?kind=transfer')).body.entries).toMatchObject([{ id: body.id, kind: 'transfer' }])
  })

  it('does not wait for continuing education', async () => {
    const client = await onRecord(system.payload)
    await educated(client.person.id, { state: 'enrolled' })
    expect((await change(system.payload, client, 'workplace', toYinzhou)).body.status).toBe('submitted')
  })

  it('shows the giving bureau that it is under way, and no papers', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', toYinzhou)
    const leaving = async (authority: string) => {
      const token = await signIn(system.payload, await makeStaff(system.payload, { authority }))
      return (await rest(system.payload, 'GET', '/leaving', { token })).body.cases.find(({ id }: { id: string }) => id === body.id)
    }
    expect(await leaving('330203')).toEqual({ id: body.id, name: '陈雨', idNumberMasked: expect.stringContaining('*'), from: '海曙区财政局', to: '鄞州区财政局', status: 'submitted', submittedAt: expect.any(String), canComment: true })
    expect(await leaving('330200')).toBeTruthy()
    expect(await leaving('330102')).toBeUndefined()
    expect((await bureaus['330203']!(body.id, '')).status).toBe(404)
  })
})

describe('a move between the registers', () => {
  it('takes the record along with its history and education and leaves a copy, linked both ways', async () => {
    const client = await onRecord(system.payload)
    await educated(client.person.id, {})
    const { body: earlier } = await change(system.payload, client, 'basic', { email: 'new@example.com' })
    const { body } = await move(client)
    expect(body).toMatchObject({ status: 'submitted', register: 'zhejiang', authority: { code: '330102' } })
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections).toMatchObject({ basic: { isOpen: false, reason: 'transfer' }, workplace: { isOpen: false, reason: 'pending' } })
    expect((await approve(bureaus['330102']!, body.id)).status).toBe(200)
    const person = await personNow(system.payload, client.person.id)
    const left = (await findRow(system.payload, 'persons', { successor: person.id }))!
    expect(person).toMatchObject({ register: 'zhejiang', authority: '330102', status: 'active', predecessor: left.id, workplace: toHangzhou, basic: { email: 'new@example.com' } })
    expect(left).toMatchObject({ register: 'ningbo', authority: '330203', status: 'transferredOut', workplace: { residenceRegion: '330203001' }, basic: { email: 'new@example.com' } })
    const { body: old } = await client.call('GET', '/v1/records/ningbo')
    expect(old).toMatchObject({ status: 'transferredOut', elsewhere: 'zhejiang', sections: { basic: { isOpen: false, reason: 'transferred-out' } } })
    for (const register of ['ningbo', 'zhejiang']) {
      expect((await client.call('GET', `/v1/records/${register}/history`)).body.entries.map(({ id }: { id: string }) => id)).toEqual([body.id, earlier.id])
      expect((await client.call('GET', `/v1/records/${register}/education`)).body.years.flatMap(({ records }: { records: object[] }) => records)).toHaveLength(1)
    }
    expect((await openChange(client, 'basic')).code).toBe('record-not-found')
    expect((await openChange(client, 'basic', { register: 'zhejiang', portal: 'zhejiang' })).status).toBe('draft')
  })

  it('leads back again', async () => {
    const client = await onRecord(system.payload)
    await approve(bureaus['330102']!, (await move(client)).body.id)
    const { body } = await change(system.payload, client, 'workplace', { residenceRegion: '330203001', residencePostcode: '315000' }, { register: 'zhejiang', portal: 'ningbo' })
    await approve(bureaus['330203']!, body.id)
    expect(await registersOf(client)).toEqual(['ningbo'])
    expect((await client.call('GET', '/v1/records/zhejiang')).body).toMatchObject({ status: 'transferredOut', elsewhere: 'ningbo' })
  })

  it('is handed in at the portal of the register that takes in', async () => {
    const refused = await change(system.payload, await onRecord(system.payload), 'workplace', toHangzhou)
    expect(refused.body.errors[0]).toMatchObject({ code: 'portal-of-other-register', params: { register: 'zhejiang' } })
  })

  it.each(['enrolled', 'completed'])('is stopped by education that is %s, with what is left to do', async (state) => {
    const client = await onRecord(system.payload)
    await educated(client.person.id, { state })
    const { status, body } = await move(client)
    expect([status, body.errors[0]]).toEqual([409, { path: '', code: 'continuing-education-open', params: { year: 2026, course: '新会计准则', state } }])
  })

  it('is stopped by education without a name of its course, which is called by its subject', async () => {
    const client = await onRecord(system.payload)
    await educated(client.person.id, { state: 'enrolled', course: null })
    expect((await move(client)).body.errors[0]).toMatchObject({ code: 'continuing-education-open', params: { year: 2026, course: 'professional', state: 'enrolled' } })
  })

  it.each(['recorded', 'lapsed'])('is not stopped by education that is %s', async (state) => {
    const client = await onRecord(system.payload)
    await educated(client.person.id, { state })
    expect((await move(client)).body.status).toBe('submitted')
  })

  it('is stopped at the approval too', async () => {
    const client = await onRecord(system.payload)
    const { body } = await move(client)
    await educated(client.person.id, { state: 'enrolled' })
    const decide = bureaus['330102']!
    const refused = await approve(decide, body.id)
    expect([refused.status, refused.body.code]).toEqual([409, 'continuing-education-open'])
    expect((await decide(body.id, 'return', { reason: '请先完成继续教育登记' })).status).toBe(200)
  })

  it('tells where the record lies while it is handed in, returned and mended', async () => {
    const client = await onRecord(system.payload)
    const { body } = await move(client)
    const place = { register: 'zhejiang', givingRegister: 'ningbo' }
    expect(body).toMatchObject(place)
    await bureaus['330102']!(body.id, 'claim')
    await bureaus['330102']!(body.id, 'return', { reason: '请核对' })
    expect((await client.call('GET', `/v1/requests/${body.id}`)).body).toMatchObject({ status: 'returned', ...place })
    expect((await client.call('POST', `/v1/requests/${body.id}/mend`)).body).toMatchObject({ status: 'draft', ...place })
    const { body: inside } = await change(system.payload, await onRecord(system.payload), 'workplace', toYinzhou)
    expect(inside).not.toHaveProperty('givingRegister')
  })

  it('wants no other change open, and lets none be opened', async () => {
    const client = await onRecord(system.payload)
    const { body: other } = await change(system.payload, client, 'education', { fullTimeLevel: '71', fullTimeDegree: '0', fullTimeSchool: '宁波中学', fullTimeGraduatedOn: '2008-06-30' })
    expect(other.status).toBe('submitted')
    expect((await move(client)).body.errors[0]).toMatchObject({ code: 'changes-open', params: { sections: 'education' } })
    await client.call('POST', `/v1/requests/${other.id}/withdraw`)
    const draft = await openChange(client, 'basic')
    expect((await move(client)).body.status).toBe('submitted')
    const { body: saved } = await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers: { basic: { email: 'new@example.com' } } })
    expect((await client.call('POST', `/v1/requests/${draft.id}/submit`, { edition: saved.edition, isConfirmed: true })).body.code).toBe('transfer-pending')
    expect((await openChange(client, 'qualification')).code).toBe('transfer-pending')
  })

  it('shows a reader one record at every moment', async () => {
    for (let race = 0; race < 5; race += 1) {
      const client = await onRecord(system.payload)
      const { body } = await move(client)
      const decide = bureaus['330102']!
      await decide(body.id, 'claim')
      let isDone = false
      const approval = decide(body.id, 'approve').finally(() => (isDone = true))
      const seen: number[] = []
      while (!isDone) {
        const { docs } = await system.payload.db.find({ collection: 'persons', where: { and: [{ identityKey: { equals: client.applicant.identityKey } }, { status: { equals: 'active' } }] }, pagination: false })
        seen.push(docs.length)
      }
      expect((await approval).status).toBe(200)
      expect(new Set(seen)).toEqual(new Set([1]))
    }
  })

  it('survives a crash at each of its writes: one record before, one after, and one message', async () => {
    let survived = 0
    for (let point = 1; ; point += 1) {
      const client = await onRecord(system.payload)
      const { body } = await move(client)
      const decide = bureaus['330102']!
      await decide(body.id, 'claim')
      const isCut = await endAtWrite(system.payload, point, () => decide(body.id, 'approve'))
      expect(await registersOf(client)).toHaveLength(1)
      await sweep(system.payload, new Date(Date.now() + 60_000))
      // What was not decided is decided now; what was, has been carried through.
      if ((await requestNow(system.payload, body.id)).status === 'reviewing') expect((await decide(body.id, 'approve')).status).toBe(200)
      await sweep(system.payload, new Date(Date.now() + 60_000))
      expect(await registersOf(client)).toEqual(['zhejiang'])
      const copies = await system.payload.db.find({ collection: 'persons', where: { successor: { equals: client.person.id } }, pagination: false })
      expect(copies.docs).toMatchObject([{ status: 'transferredOut', register: 'ningbo' }])
      const messages = await system.payload.count({ collection: 'messages', where: { key: { like: body.id } } })
      expect(messages.totalDocs).toBe(1)
      if (!isCut) break
      survived += 1
    }
    // Mark, decision, copy, move, message, audit entry, settled: each was cut short once.
    expect(survived).toBeGreaterThanOrEqual(7)
  })
})
