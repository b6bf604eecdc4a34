import { describe, expect, it } from 'vitest'
import { correctRecord } from '../../../hooks/records/correctRecord.ts'
import { approve, change, employment, noResidence, onRecord, openChange, personNow, requestNow, submit } from '../shared.ts'
import { decide, messagesOf, startRegister, system } from '../running.ts'

startRegister()

describe('a change that waits', () => {
  const starred = { residenceAddress: '虚构路9号' }

  it('keeps its section shut and the others open', async () => {
    const client = await onRecord(system.payload)
    const { body: first } = await change(system.payload, client, 'workplace', starred)
    const second = await client.call('POST', '/v1/changes', { register: 'ningbo', section: 'workplace', portal: 'ningbo', noticeVersion: 1 })
    expect([second.status, second.body.code, second.body.request.id]).toEqual([409, 'section-pending', first.id])
    expect((await change(system.payload, client, 'basic', { email: 'new@example.com' })).body.status).toBe('applied')
  })

  it('is withdrawn and leaves the section open', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', starred)
    expect((await client.call('POST', `/v1/requests/${body.id}/withdraw`)).body).toMatchObject({ status: 'cancelled', items: [{ outcome: 'dropped' }] })
    expect((await personNow(system.payload, client.person.id)).workplace!.residenceAddress).toBe('虚构路1号')
    expect((await change(system.payload, client, 'workplace', starred)).body.status).toBe('submitted')
  })

  it('comes back with all that was entered, and is handed in again', async () => {
    const client = await onRecord(system.payload, { form: { workplace: { ...employment, ...noResidence } } })
    const { body } = await change(system.payload, client, 'workplace', { workAddress: '虚构路9号', employerPhone: '0574-87654321' })
    await decide(body.id, 'claim')
    await decide(body.id, 'return', { reason: '请补充', fields: ['/workplace/workAddress'] })
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections.workplace).toMatchObject({ isOpen: false, request: { status: 'returned' } })
    const { body: mended } = await client.call('POST', `/v1/requests/${body.id}/mend`)
    expect(mended).toMatchObject({ status: 'draft', round: 2, answers: { workplace: { workAddress: '虚构路9号' } }, items: [{ field: 'workAddress' }] })
    expect((await openChange(client, 'workplace')).id).toBe(body.id)
    const { body: again } = await submit(system.payload, client, body.id, { workplace: { workAddress: '虚构路10号' } })
    expect(again).toMatchObject({ status: 'submitted', items: [{ field: 'employerPhone', outcome: 'in-force' }, { field: 'workAddress', after: '虚构路10号', outcome: 'waiting' }] })
    await approve(decide, body.id)
    expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ workAddress: '虚构路10号', employerPhone: '0574-87654321' })
    const { body: history } = await client.call('GET', `/v1/records/ningbo/history/${body.id}`)
    expect(history).toMatchObject({ rounds: 2, items: [{ field: 'employerPhone' }, { field: 'workAddress' }] })
    expect(JSON.stringify(history)).not.toMatch(/测试审核员|claimedBy|decidedBy/)
  })

  it('is given up after a return, and what took no review stays in force', async () => {
    const client = await onRecord(system.payload, { form: { workplace: { ...employment, ...noResidence } } })
    const { body } = await change(system.payload, client, 'workplace', { workAddress: '虚构路9号', employerPhone: '0574-87654321' })
    await decide(body.id, 'claim')
    await decide(body.id, 'return', { reason: '请补充' })
    expect((await client.call('POST', `/v1/requests/${body.id}/cancel`)).body.status).toBe('cancelled')
    expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ workAddress: '虚构路2号', employerPhone: '0574-87654321' })
    expect((await client.call('GET', '/v1/records/ningbo')).body.sections.workplace).toEqual({ isOpen: true })
  })
})

describe('a record that the office corrects', () => {
  const correct = (person: string, values: object, key = crypto.randomUUID()) =>
    correctRecord({ payload: system.payload, person, section: 'workplace', values: values as never, reason: '核对纸质档案', actor: { kind: 'staff', id: 'someone' }, key })

  it('shows it in the history, with the reason and nobody named, and sends no message', async () => {
    const client = await onRecord(system.payload)
    const { entry } = await correct(client.person.id, { residenceAddress: '更正路1号' })
    expect((await personNow(system.payload, client.person.id)).workplace!.residenceAddress).toBe('更正路1号')
    const { body } = await client.call('GET', '/v1/records/ningbo/history?kind=correction')
    expect(body.entries).toMatchObject([{ id: entry!.id, kind: 'correction', fields: ['residenceAddress'] }])
    const detail = (await client.call('GET', `/v1/records/ningbo/history/${entry!.id}`)).body
    expect(detail).toMatchObject({ reason: '核对纸质档案', items: [{ before: '虚构路1号', after: '更正路1号' }] })
    expect(JSON.stringify(detail)).not.toContain('someone')
    expect(await messagesOf(entry!.id)).toEqual([])
  })

  it('is corrected once by what comes again, and not by what would break it', async () => {
    const { person } = await onRecord(system.payload)
    const key = crypto.randomUUID()
    await Promise.all(Array.from({ length: 4 }, () => correct(person.id, { residenceAddress: '更正路1号' }, key)))
    const { totalDocs } = await system.payload.count({ collection: 'change-requests', where: { and: [{ person: { equals: person.id } }, { status: { equals: 'applied' } }] } })
    expect(totalDocs).toBe(1)
    expect((await correct(person.id, { residenceBasis: 'palace' })).findings.map(({ path }) => path)).toEqual(['/workplace/residenceBasis'])
  })

  it('is not overwritten by an approval that did not see it', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', { residenceAddress: '虚构路9号' })
    await correct(client.person.id, { residenceAddress: '更正路1号' })
    const refused = await approve(decide, body.id)
    expect([refused.status, refused.body.code]).toEqual([409, 'record-changed'])
    expect(refused.body.case.items).toMatchObject([{ field: 'residenceAddress', before: '虚构路1号', after: '虚构路9号', now: '更正路1号' }])
    expect(refused.body.case.findings[0]).toMatchObject({ code: 'record-changed', level: 'problem' })
    expect((await requestNow(system.payload, body.id)).status).toBe('reviewing')
    const accepted = await decide(body.id, 'approve', { accept: ['residenceAddress'] })
    expect(accepted.status).toBe(200)
    expect((await personNow(system.payload, client.person.id)).workplace!.residenceAddress).toBe('虚构路9号')
    expect((await client.call('GET', `/v1/records/ningbo/history/${body.id}`)).body.items[0].before).toBe('更正路1号')
  })

  it('keeps what the office altered elsewhere in the section', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', { residenceAddress: '虚构路9号' })
    await correct(client.person.id, { residencePostcode: '315020' })
    expect((await approve(decide, body.id)).status).toBe(200)
    expect((await personNow(system.payload, client.person.id)).workplace).toMatchObject({ residenceAddress: '虚构路9号', residencePostcode: '315020' })
  })
})

describe('the history', () => {
  it('is narrowed by section, state and day', async () => {
    const client = await onRecord(system.payload)
    await change(system.payload, client, 'basic', { email: 'new@example.com' })
    await change(system.payload, client, 'workplace', { residenceAddress: '虚构路9号' })
    const count = async (query: string) => (await client.call('GET', `/v1/records/ningbo/history?${query}`)).body.entries.length
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
    expect(await Promise.all([count(''), count('section=basic'), count('status=submitted'), count(`from=${today}&to=${today}`), count('to=2020-01-01')])).toEqual([2, 1, 1, 2, 0])
  })

  it.each(['section=constructor', 'from=2026-13-01', 'to=yesterday', 'kind=$ne'])('refuses %s', async (query) => {
    const client = await onRecord(system.payload)
    expect((await client.call('GET', `/v1/records/ningbo/history?${query}`)).body.code).toBe('body-malformed')
  })

  it('has nothing of anybody else', async () => {
    const other = await onRecord(system.payload)
    const { body } = await change(system.payload, other, 'basic', { email: 'new@example.com' })
    const client = await onRecord(system.payload)
    expect((await client.call('GET', `/v1/records/ningbo/history/${body.id}`)).body.code).toBe('not-found')
  })
})
