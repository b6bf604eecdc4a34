import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctRecord } from '../../../hooks/records/correctRecord.ts'
import { itemsOf } from '../../../hooks/records/frozenItem.ts'
import { findRow } from '../../../database/findRow.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { signedIn } from '../../api/shared.ts'
import { bringPapers, change, employment, noResidence, onRecord, openChange, personNow, requestNow, reviewerOf, type OnRecord } from '../shared.ts'

let system: TestPayload
let decide: Awaited<ReturnType<typeof reviewerOf>>
beforeAll(async () => {
  system = await startPayload()
  decide = await reviewerOf(system.payload)
})
afterAll(() => system.stop())

const races = 20
/** Longest that twenty races may take on a machine that has other things to do, in milliseconds. */
const patience = 300_000

/** The same person under another account of the network. */
async function another(client: OnRecord): Promise<OnRecord> {
  const other = await signedIn(system.payload, { name: '陈雨', idNumber: client.applicant.idNumber, mobile: '13800000001' })
  return { ...other, applicant: (await findRow(system.payload, 'applicants', { subject: other.subject }))!, person: client.person }
}

/** A draft filled and with its papers, ready to be handed in. */
async function ready(client: OnRecord, section: 'workplace' | 'basic', answers: object, portal: 'ningbo' | 'zhejiang' = 'ningbo'): Promise<() => Promise<string>> {
  const { id, edition } = await openChange(client, section, { portal })
  const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { [section]: answers } })
  await bringPapers(system.payload, client, id, body.requiredEvidence)
  return async () => {
    const answer = await client.call('POST', `/v1/requests/${id}/submit`, { edition: body.edition, isConfirmed: true })
    return answer.status === 200 ? answer.body.status : answer.body.code
  }
}

describe('changes that arrive at once', () => {
  it(`lets one of eight submissions of a section in, ${races} times`, async () => {
    for (let race = 0; race < races; race += 1) {
      const client = await onRecord(system.payload)
      const clients = [client, ...(await Promise.all(Array.from({ length: 7 }, () => another(client))))]
      const submits = await Promise.all(clients.map((one, i) => ready(one, 'workplace', { residenceAddress: `虚构路${i + 10}号` })))
      const outcomes = await Promise.all(submits.map((submit) => submit()))
      expect(outcomes.sort()).toEqual([...Array(7).fill('section-pending'), 'submitted'])
    }
  }, patience)

  it(`lets a move between registers or a change of another section in, never both, ${races} times`, async () => {
    for (let race = 0; race < races; race += 1) {
      const client = await onRecord(system.payload, { form: { basic: { name: '陈宇' } }, person: { name: '陈宇' } })
      const submits = [await ready(client, 'workplace', { residenceRegion: '330102001' }, 'zhejiang'), await ready(client, 'basic', { name: '陈雨' })]
      const outcomes = await Promise.all(submits.map((submit) => submit()))
      expect([['submitted', 'transfer-pending'], ['changes-open', 'submitted']]).toContainEqual(outcomes)
    }
  }, patience)

  it(`loses neither half of a mixed submission beside corrections by the office, ${races} times`, async () => {
    for (let race = 0; race < races; race += 1) {
      const client = await onRecord(system.payload, { form: { workplace: { ...employment, ...noResidence } } })
      const submit = await ready(client, 'workplace', { workAddress: '虚构路9号', employerPhone: '0574-87654321' })
      const [outcome] = await Promise.all([submit(), correct(client, 'accountingDuty', '2'), correct(client, 'workPostcode', '315020')])
      expect(outcome).toBe('submitted')
      expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ employerPhone: '0574-87654321', accountingDuty: '2', workPostcode: '315020', workAddress: employment.workAddress })
    }
  }, patience)
})

describe('an approval beside a correction by the office', () => {
  it(`comes before it or sees it, ${races} times`, async () => {
    let approvals = 0
    for (let race = 0; race < races; race += 1) {
      const client = await onRecord(system.payload)
      const { body } = await change(system.payload, client, 'workplace', { residenceAddress: '虚构路9号' })
      await decide(body.id, 'claim')
      const [decided, { entry }] = await Promise.all([decide(body.id, 'approve'), correct(client, 'residenceAddress', '更正路1号')])
      const [corrected] = itemsOf(await requestNow(system.payload, entry!.id))
      const status = (await requestNow(system.payload, body.id)).status
      // The correction is the office's last word: it stands in either order, and knows what it replaced.
      expect((await personNow(system.payload, client.person.id)).workplace!.residenceAddress).toBe('更正路1号')
      expect([['approved', '虚构路9号', 200], ['reviewing', '虚构路1号', 409]]).toContainEqual([status, corrected!.before, decided.status])
      if (status === 'approved') approvals += 1
      else expect((await decide(body.id, 'approve')).body.code).toBe('record-changed')
    }
    expect(approvals).toBeLessThanOrEqual(races)
  }, patience)

  it(`has one winner of eight approvals at once, and is applied once, ${races} times`, async () => {
    for (let race = 0; race < races; race += 1) {
      const client = await onRecord(system.payload)
      const { body } = await change(system.payload, client, 'workplace', { residenceAddress: '虚构路9号' })
      await decide(body.id, 'claim')
      const answers = await Promise.all(Array.from({ length: 8 }, () => decide(body.id, 'approve')))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const person = await personNow(system.payload, client.person.id)
      expect([person.applied, person.deciding, person.workplace!.residenceAddress]).toEqual([[expect.stringContaining(body.id)], null, '虚构路9号'])
      expect((await system.payload.count({ collection: 'messages', where: { key: { like: body.id } } })).totalDocs).toBe(1)
    }
  }, patience)
})

function correct(client: OnRecord, field: string, value: string) {
  return correctRecord({ payload: system.payload, person: client.person.id, section: 'workplace', values: { [field]: value }, reason: '核对纸质档案', actor: { kind: 'staff', id: 'someone' }, key: crypto.randomUUID() })
}
