import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, onRecord, personNow, reviewerOf, type OnRecord } from '../../change/shared.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { identityOf, openDoor, type Door } from '../shared.ts'

let system: TestPayload
let call: Door['call']
let issued: Door['issued']
beforeAll(async () => {
  system = await startPayload()
  ;({ call, issued } = await openDoor(system.payload))
})
afterAll(() => system.stop())

const races = 20
/** Longest that twenty races may take on a machine that has other things to do, in milliseconds. */
const patience = 300_000

const line = (client: OnRecord, over: object = {}) => ({ externalKey: crypto.randomUUID(), ...identityOf(client), level: '2', qualifiedOn: '2024-09-08', certificateNumber: '33022400218', ...over })
const senior = { level: '3', qualifiedOn: '2025-09-08', certificateNumber: '33032500218' }
const qualificationOf = async ({ person }: OnRecord) => (await personNow(system.payload, person.id)).qualification!
const entriesOf = async (client: OnRecord) => (await client.call('GET', '/v1/records/ningbo/history')).body.entries

describe('exam results', () => {
  it('raise the qualification as an office-made entry, once', async () => {
    const { key } = await issued('exam-results')
    const client = await onRecord(system.payload)
    const result = line(client)
    expect((await call('exam-results', { lines: [result] }, key)).body).toEqual({ stored: 1, unchanged: 0, refused: [] })
    expect((await call('exam-results', { lines: [result] }, key)).body).toEqual({ stored: 0, unchanged: 1, refused: [] })
    expect((await personNow(system.payload, client.person.id)).qualification).toMatchObject({ qualificationLevel: '2', qualificationType: '1', qualificationWay: '1', qualificationNumber: '33022400218' })
    expect((await client.call('GET', '/v1/records/ningbo/history')).body.entries).toMatchObject([{ kind: 'correction', section: 'qualification' }])
  })

  it('leave an appointment that rests on an earlier certificate as it is', async () => {
    const { key } = await issued('exam-results')
    const appointed = { appointedPost: '2', appointedOn: '2017-01-01' }
    const client = await onRecord(system.payload, { form: { qualification: { qualificationLevel: '1', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2016-09-11', qualificationNumber: '33021600218', ...appointed } } })
    expect((await call('exam-results', { lines: [line(client)] }, key)).body).toEqual({ stored: 1, unchanged: 0, refused: [] })
    expect((await personNow(system.payload, client.person.id)).qualification).toMatchObject({ qualificationLevel: '2', qualifiedOn: '2024-09-08', ...appointed })
  })

  it('change nothing where the record is higher, and are refused where a rule is broken', async () => {
    const { key } = await issued('exam-results')
    const client = await onRecord(system.payload, { form: { qualification: { qualificationLevel: '3', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2016-09-11', qualificationNumber: '33021600218' } } })
    const young = await onRecord(system.payload)
    const { body } = await call('exam-results', { lines: [line(client), line(young, { qualifiedOn: '2000-01-01' }), line(young, { certificateNumber: '<b>!!!' })] }, key)
    expect(body).toEqual({ stored: 0, unchanged: 1, refused: [{ line: 1, code: 'date-before-age', path: '/qualifiedOn' }, expect.objectContaining({ line: 2, path: '/certificateNumber' })] })
    expect((await personNow(system.payload, client.person.id)).qualification!.qualificationLevel).toBe('3')
  })
})

describe('exam results that arrive together', () => {
  it('end at the highest, in either order of one batch', async () => {
    const { key } = await issued('exam-results')
    for (const results of [[senior, {}], [{}, senior]]) {
      const client = await onRecord(system.payload)
      const { body } = await call('exam-results', { lines: results.map((over) => line(client, over)) }, key)
      expect([body.stored + body.unchanged, (await qualificationOf(client)).qualificationLevel]).toEqual([2, '3'])
    }
  })

  it(`end at the highest from four batches at once, ${races} times`, async () => {
    for (let race = 0; race < races; race += 1) {
      const { key } = await issued('exam-results')
      const client = await onRecord(system.payload)
      const batches = [[senior, {}], [senior, {}], [{}], [{}]].map((results) => call('exam-results', { lines: results.map((over) => line(client, over)) }, key))
      expect((await Promise.all(batches)).map(({ status, body }) => [status, body.refused])).toEqual(Array(4).fill([200, []]))
      expect(await qualificationOf(client)).toMatchObject({ qualificationLevel: '3', qualificationNumber: senior.certificateNumber })
    }
  }, patience)

  it(`lower nothing that is approved meanwhile, ${races} times`, async () => {
    const { key } = await issued('exam-results')
    const decide = await reviewerOf(system.payload)
    for (let race = 0; race < races; race += 1) {
      const [client, other] = [await onRecord(system.payload), await onRecord(system.payload)]
      const { body: request } = await change(system.payload, client, 'qualification', { qualificationLevel: '3', qualificationType: '1', qualificationWay: '1', qualifiedOn: senior.qualifiedOn, qualificationNumber: senior.certificateNumber })
      await decide(request.id, 'claim')
      const [decided, { status }] = await Promise.all([decide(request.id, 'approve'), call('exam-results', { lines: [line(other), line(client)] }, key)])
      expect([[200, '3'], [409, '2']]).toContainEqual([decided.status, (await qualificationOf(client)).qualificationLevel])
      expect(status).toBe(200)
    }
  }, patience)
})

describe('an exam result that comes again', () => {
  it('mends its own entry with what it says now, back and forth, and nothing else', async () => {
    const { key } = await issued('exam-results')
    const client = await onRecord(system.payload)
    const first = line(client)
    const outcomes = []
    for (const over of [{}, { qualifiedOn: '2024-09-09' }, { qualifiedOn: '2024-09-09' }, { certificateNumber: '33022400219' }, {}]) {
      const said = { ...first, ...over }
      const { body } = await call('exam-results', { lines: [said] }, key)
      outcomes.push([body.stored, body.unchanged, body.refused.length])
      expect(await qualificationOf(client)).toMatchObject({ qualifiedOn: said.qualifiedOn, qualificationNumber: said.certificateNumber })
    }
    expect(outcomes).toEqual([[1, 0, 0], [1, 0, 0], [0, 1, 0], [1, 0, 0], [1, 0, 0]])
    expect(await entriesOf(client)).toHaveLength(4)
  })

  it('counts each wording once in one batch and from several at once', async () => {
    const { key } = await issued('exam-results')
    for (let race = 0; race < 5; race += 1) {
      const client = await onRecord(system.payload)
      const first = line(client)
      expect((await call('exam-results', { lines: [first, first, { ...first, qualifiedOn: '2024-09-09' }] }, key)).body).toEqual({ stored: 2, unchanged: 1, refused: [] })
      const again = { ...first, qualifiedOn: '2024-09-10' }
      const batches = await Promise.all(Array.from({ length: 4 }, () => call('exam-results', { lines: [again] }, key)))
      expect(batches.map(({ body }) => [body.stored, body.unchanged]).sort()).toEqual([[0, 1], [0, 1], [0, 1], [1, 0]])
      expect(await entriesOf(client)).toHaveLength(3)
    }
  }, patience)

  it('does not lower what it said, nor what the record holds by now', async () => {
    const { key } = await issued('exam-results')
    const client = await onRecord(system.payload)
    const first = line(client)
    await call('exam-results', { lines: [first] }, key)
    expect((await call('exam-results', { lines: [{ ...first, level: '1' }] }, key)).body.refused).toEqual([{ line: 0, code: 'level-lowered', path: '/level' }])
    await call('exam-results', { lines: [line(client, senior)] }, key)
    expect((await call('exam-results', { lines: [{ ...first, qualifiedOn: '2024-09-09' }] }, key)).body).toEqual({ stored: 0, unchanged: 1, refused: [] })
    expect((await qualificationOf(client)).qualificationLevel).toBe('3')
  })

  it('is not handed from one person to another', async () => {
    const { key } = await issued('exam-results')
    const [first, second] = [await onRecord(system.payload), await onRecord(system.payload)]
    const own = line(first)
    await call('exam-results', { lines: [own] }, key)
    expect((await call('exam-results', { lines: [line(second, { externalKey: own.externalKey })] }, key)).body.refused).toEqual([{ line: 0, code: 'external-key-taken', path: '/externalKey' }])
    expect((await call('exam-results', { lines: [line(second, { externalKey: own.externalKey })] }, (await issued('exam-results')).key)).body.stored).toBe(1)
  })
})
