import { describe, expect, it } from 'vitest'
import { openSession } from '../../access/identity/sessions/openSession.ts'
import { digestOf, noToken, randomToken } from '../../access/identity/tokens.ts'
import { findRow } from '../../database/findRow.ts'
import { transition } from '../../hooks/review/transition.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { openDraft, resident, send, signedIn, type Answer, type Client } from '../api/shared.ts'
import { jpeg, page, payload, photo, startRegister } from '../api/running.ts'
import { bringPapers, change, employment, noResidence, onRecord, openChange, personNow, reviewerOf, type OnRecord } from '../change/shared.ts'

startRegister()

const rowOf = async (id: string): Promise<ChangeRequest> => (await findRow(payload, 'change-requests', { id }))!
const eventsOf = async (id: string) => ((await rowOf(id)).timeline as { event: string }[]).map(({ event }) => event)

/** The same call twice at once. */
async function twice(call: () => Promise<Answer>): Promise<{ statuses: number[]; answers: Answer[] }> {
  const answers = await Promise.all([call(), call()])
  return { statuses: answers.map(({ status }) => status).sort(), answers }
}

/** A draft of someone new, with all that handing it in needs. */
async function whole(): Promise<{ client: Client; id: string; edition: number }> {
  const client = await signedIn(payload)
  const { id } = await openDraft(client)
  await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: resident.answers })
  await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
  const { body } = await client.call('PUT', `/v1/requests/${id}/files/householdProof/1`, page, jpeg)
  return { client, id, edition: body.edition }
}

async function submitted() {
  const draft = await whole()
  await draft.client.call('POST', `/v1/requests/${draft.id}/submit`, { edition: draft.edition, isConfirmed: true })
  return draft
}

async function returned() {
  const draft = await submitted()
  for (const event of ['claim', 'return']) {
    const data = event === 'return' ? { returned: { reason: '不清晰', fields: [], files: [] } } : {}
    await transition({ payload, request: await rowOf(draft.id), event, actor: { kind: 'staff', id: 'reviewer' }, data })
  }
  return draft
}

type Changing = { client: OnRecord; id: string }

/** A change that waits for its bureau, and the reviewer who takes it through these steps. */
async function changeAfter(...decisions: ('claim' | 'return' | 'approve')[]): Promise<Changing> {
  const client = await onRecord(payload)
  const { body } = await change(payload, client, 'workplace', { residenceAddress: '虚构路9号' })
  const decide = await reviewerOf(payload)
  for (const decision of decisions) await decide(body.id, decision, decision === 'return' ? { reason: '不清晰' } : {})
  return { client, id: body.id }
}

const changeWaiting = () => changeAfter()
const changeReturned = () => changeAfter('claim', 'return')

async function changeMended(): Promise<Changing> {
  const { client, id } = await changeReturned()
  await client.call('POST', `/v1/requests/${id}/mend`)
  return { client, id }
}

async function changeDrafted(): Promise<Changing> {
  const client = await onRecord(payload)
  return { client, id: (await openChange(client, 'workplace')).id }
}

/** Audit entries of the steps of a request; its start is no step. */
const auditedSteps = async (id: string) => (await payload.count({ collection: 'audit-events', overrideAccess: true, where: { key: { like: `${id}:` } } })).totalDocs

describe('the same request twice at once counts once', () => {
  it('opening a registration', async () => {
    const client = await signedIn(payload)
    const { answers } = await twice(() => client.call('POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 }))
    expect(answers[0]!.body.id).toBe(answers[1]!.body.id)
    expect((await client.call('GET', '/v1/requests')).body.requests).toHaveLength(1)
  })

  it('saving', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const { statuses } = await twice(() => client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { basic: { remark: '备注' } } }))
    expect([statuses, (await rowOf(id)).edition]).toEqual([[200, 409], 1])
  })

  it('handing in', async () => {
    const { client, id, edition } = await whole()
    const { statuses } = await twice(() => client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true }))
    expect([statuses, await eventsOf(id)]).toEqual([[200, 200], ['start', 'submit']])
  })

  it.each([
    ['withdrawing', submitted, 'withdraw', ['start', 'submit', 'withdraw']],
    ['mending', returned, 'mend', ['start', 'submit', 'claim', 'return', 'mend']],
    ['giving up', returned, 'cancel', ['start', 'submit', 'claim', 'return', 'cancel']],
    ['discarding', whole, 'discard', ['start', 'discard']],
    ['withdrawing a change', changeWaiting, 'withdraw', ['start', 'submit', 'withdraw']],
    ['mending a change', changeReturned, 'mend', ['start', 'submit', 'claim', 'return', 'mend']],
    ['giving up a returned change', changeReturned, 'cancel', ['start', 'submit', 'claim', 'return', 'cancel']],
    ['giving up a change that is being mended', changeMended, 'cancel', ['start', 'submit', 'claim', 'return', 'mend', 'cancel']],
    ['giving up the draft of a change', changeDrafted, 'cancel', ['start', 'cancel']],
  ] as const)('%s', async (_, make, step, events) => {
    const { client, id } = await make()
    const { statuses } = await twice(() => client.call('POST', `/v1/requests/${id}/${step}`))
    expect([statuses, await eventsOf(id)]).toEqual([[200, 409], events])
    expect(await auditedSteps(id)).toBe(events.length - 1)
  })

  it('opening a change', async () => {
    const client = await onRecord(payload)
    const { statuses, answers } = await twice(() => client.call('POST', '/v1/changes', { register: 'ningbo', section: 'workplace', portal: 'ningbo', noticeVersion: 1 }))
    expect([statuses, answers[0]!.body.id]).toEqual([[200, 200], answers[1]!.body.id])
    expect((await payload.count({ collection: 'change-requests', overrideAccess: true, where: { person: { equals: client.person.id } } })).totalDocs).toBe(1)
  })

  it.each([
    ['that waits', { residenceAddress: '虚构路9号' }, {}, 'submit'],
    ['that is in force at once', { employerPhone: '0574-87654321' }, { ...employment, ...noResidence }, 'apply'],
    ['of both kinds', { workAddress: '虚构路9号', employerPhone: '0574-87654321' }, { ...employment, ...noResidence }, 'submit'],
  ])('handing in a change %s', async (_, answers, before, event) => {
    const client = await onRecord(payload, { form: { workplace: before } })
    const { id, edition } = await openChange(client, 'workplace')
    const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: answers } })
    await bringPapers(payload, client, id, body.requiredEvidence)
    const { statuses } = await twice(() => client.call('POST', `/v1/requests/${id}/submit`, { edition: body.edition, isConfirmed: true }))
    expect([statuses, await eventsOf(id), await auditedSteps(id)]).toEqual([[200, 200], ['start', event], 1])
    const { workplace, applied } = await personNow(payload, client.person.id)
    expect([workplace!.employerPhone ?? null, applied ?? []]).toEqual('employerPhone' in answers ? [answers.employerPhone, [expect.stringContaining(id)]] : [null, []])
  })

  it('leaving the outcome of a change behind, at once and later', async () => {
    const { client, id } = await changeAfter('claim', 'approve')
    const acknowledge = () => client.call('POST', `/v1/requests/${id}/acknowledge`)
    expect((await twice(acknowledge)).statuses).toEqual([200, 200])
    expect((await acknowledge()).status).toBe(200)
    expect([await eventsOf(id), await auditedSteps(id)]).toEqual([['start', 'submit', 'claim', 'approve', 'acknowledge'], 4])
  })

  it('uploading and taking away', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const stored = async () => (await payload.count({ collection: 'attachments', overrideAccess: true, where: { request: { equals: id } } })).totalDocs
    const put = await twice(() => client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg))
    expect([put.statuses, await stored()]).toEqual([[200, 200], 1])
    const removed = await twice(() => client.call('DELETE', `/v1/requests/${id}/files/photo/1`))
    expect([removed.statuses, await stored()]).toEqual([[200, 200], 0])
  })

  it('swapping a code, renewing and signing out', async () => {
    const { subject } = await signedIn(payload)
    const applicant = (await findRow(payload, 'applicants', { subject }))!
    const verifier = randomToken()
    const { code } = await openSession({ payload, applicant: applicant.id, portal: 'ningbo', challenge: digestOf(verifier), now: new Date(), ticketDigest: noToken() })
    const swapped = await twice(() => send(payload, 'POST', '/v1/session', { body: { code, verifier } }))
    expect(swapped.statuses).toEqual([200, 401])
    const token = swapped.answers.find(({ status }) => status === 200)!.body.token as string
    const headers = { authorization: `Bearer ${token}` }
    const renewed = await twice(() => send(payload, 'POST', '/v1/session/renew', { headers }))
    expect([renewed.statuses, renewed.answers[0]!.body.token]).toEqual([[200, 200], renewed.answers[1]!.body.token])
    const out = await twice(() => send(payload, 'DELETE', '/v1/session', { headers }))
    expect(out.statuses.filter((status) => status !== 204 && status !== 401)).toEqual([])
    expect((await send(payload, 'POST', '/v1/session/renew', { headers })).status).toBe(401)
  })
})
