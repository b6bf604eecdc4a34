import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { sweep } from '../../../hooks/tasks/sweep.ts'
import type { Answer } from '../../api/shared.ts'
import { endAtWrite } from '../../helpers/endAtWrite.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { approve, bringPapers, employment, noResidence, onRecord, openChange, personNow, requestNow, reviewerOf, type OnRecord } from '../shared.ts'

let system: TestPayload
let decide: Awaited<ReturnType<typeof reviewerOf>>
beforeAll(async () => {
  system = await startPayload()
  decide = await reviewerOf(system.payload)
})
afterAll(() => system.stop())

/** The record before. */
const before: SectionValues = { ...employment, ...noResidence, employerPhone: '0574-11112222' }
const reviewed = { workAddress: '虚构路9号' }
const unreviewed = { employerPhone: '0574-87654321' }

/** A draft of both kinds with its papers, and the way to hand it in as often as it takes. */
async function mixed(client: OnRecord): Promise<{ id: string; handIn: () => Promise<Answer> }> {
  const { id, edition } = await openChange(client, 'workplace')
  const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { ...reviewed, ...unreviewed } } })
  await bringPapers(system.payload, client, id, body.requiredEvidence)
  return { id, handIn: () => client.call('POST', `/v1/requests/${id}/submit`, { edition: body.edition, isConfirmed: true }) }
}

const sweepNow = () => sweep(system.payload, new Date(Date.now() + 60_000))
const workplaceOf = async (client: OnRecord) => (await personNow(system.payload, client.person.id)).workplace
const historyOf = async (client: OnRecord) => (await client.call('GET', '/v1/records/ningbo/history')).body.entries

/** Neither half has happened: nothing is on record or in the history. */
async function nothingHappened(client: OnRecord): Promise<void> {
  expect(await workplaceOf(client)).toMatchObject({ workAddress: before.workAddress, employerPhone: before.employerPhone })
  expect(await historyOf(client)).toEqual([])
}

/** Both halves have: the one is in force and in the history, the other waits in the same case. */
async function bothHappened(client: OnRecord, id: string): Promise<void> {
  expect(await workplaceOf(client)).toMatchObject({ workAddress: before.workAddress, ...unreviewed })
  expect(await historyOf(client)).toMatchObject([{ id, status: 'submitted', fields: ['workAddress', 'employerPhone'] }])
  const { body } = await client.call('GET', `/v1/records/ningbo/history/${id}`)
  expect(body.items).toMatchObject([{ field: 'workAddress', outcome: 'waiting', after: reviewed.workAddress }, { field: 'employerPhone', outcome: 'in-force', after: unreviewed.employerPhone }])
  expect(await requestNow(system.payload, id)).toMatchObject({ status: 'submitted', unsettled: false })
  const { totalDocs } = await system.payload.count({ collection: 'audit-events', where: { and: [{ subject: { equals: `change-requests:${id}` } }, { action: { equals: 'submit' } }] } })
  expect(totalDocs).toBe(1)
}

/** Has the process end at each write of a submission, one after the other; gives how many of them there were. */
async function atEachWrite(check: (left: { client: OnRecord; id: string; handIn: () => Promise<Answer> }) => Promise<void>): Promise<number> {
  for (let point = 1; ; point += 1) {
    const client = await onRecord(system.payload, { form: { workplace: before } })
    const draft = await mixed(client)
    const isCut = await endAtWrite(system.payload, point, draft.handIn)
    await check({ client, ...draft })
    expect((await approve(decide, draft.id)).status).toBe(200)
    expect(await workplaceOf(client)).toMatchObject({ ...reviewed, ...unreviewed })
    if (!isCut) return point - 1
  }
}

// The mark on the record, the step, the record, the audit entry, the figures, settled: each was cut short once.
const writes = 6

describe('a submission of both kinds that is cut short at each of its writes', () => {
  it('is carried through whole by the sweep, or has not happened and is handed in again', async () => {
    const cut = await atEachWrite(async ({ client, id, handIn }) => {
      await sweepNow()
      if ((await requestNow(system.payload, id)).status === 'draft') {
        await nothingHappened(client)
        expect((await handIn()).body.status).toBe('submitted')
      }
      await bothHappened(client, id)
    })
    expect(cut).toBeGreaterThanOrEqual(writes)
  })

  it('is carried through whole by the same submission when it comes again', async () => {
    const cut = await atEachWrite(async ({ client, id, handIn }) => {
      if ((await requestNow(system.payload, id)).status === 'draft') await nothingHappened(client)
      expect((await handIn()).body.status).toBe('submitted')
      await bothHappened(client, id)
    })
    expect(cut).toBeGreaterThanOrEqual(writes)
  })
})
