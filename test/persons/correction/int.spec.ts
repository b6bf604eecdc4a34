import { describe, expect, it } from 'vitest'
import { findRow } from '../../../database/findRow.ts'
import { onRecord, type OnRecord } from '../../change/shared.ts'
import { paper } from '../../helpers/pictures.ts'
import { rest } from '../../helpers/rest.ts'
import { call, correct, entriesOf, key, personNow, startOffice, system, tokens } from '../shared.ts'

startOffice()

describe('a correction', () => {
  it('is shown before it is made, and writes nothing then', async () => {
    const { person } = await onRecord(system.payload)
    const { body } = await call('haishu', 'POST', `${person.id}/corrections/preview`, { section: 'workplace', values: { residenceAddress: '更正路1号' } })
    expect(body).toMatchObject({ items: [{ field: 'residenceAddress', before: '虚构路1号', after: '更正路1号' }], findings: [] })
    expect((await personNow(person.id)).workplace!.residenceAddress).toBe('虚构路1号')
    expect(await entriesOf(person.id)).toEqual([])
  })

  it('is in force at once, in the person’s own history with its reason, and in the audit trail', async () => {
    const client: OnRecord = await onRecord(system.payload)
    const { status, body } = await correct('haishu', client.person)
    expect([status, body.person.history[0].reason]).toEqual([200, '核对纸质档案'])
    expect((await personNow(client.person.id)).workplace!.residenceAddress).toBe('更正路1号')
    const { body: own } = await client.call('GET', '/v1/records/ningbo/history')
    expect(own.entries).toMatchObject([{ kind: 'correction', fields: ['residenceAddress'] }])
    const [entry] = await entriesOf(client.person.id)
    expect(await findRow(system.payload, 'audit-events', { subject: `change-requests:${entry!.id}` })).toMatchObject({ action: 'correct' })
  })

  it('counts once however often it is sent, also all at once', async () => {
    const { person } = await onRecord(system.payload)
    const one = key()
    const answers = await Promise.all(Array.from({ length: 6 }, () => correct('haishu', person, { key: one })))
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect((await correct('haishu', person, { key: one })).status).toBe(200)
    expect(await entriesOf(person.id)).toHaveLength(1)
  })

  it('is refused when the record is no longer as it was seen, with the newer one', async () => {
    const { person } = await onRecord(system.payload)
    await correct('city', person, { values: { residencePostcode: '315020' } })
    const { status, body } = await correct('haishu', person)
    expect([status, body.code]).toEqual([409, 'record-changed'])
    expect(body.person.values.workplace.residencePostcode).toBe('315020')
    expect((await personNow(person.id)).workplace!.residenceAddress).toBe('虚构路1号')
  })

  it('has one winner of eight that saw the same record', async () => {
    const { person } = await onRecord(system.payload)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => correct('haishu', person, { values: { residenceAddress: `更正路${n + 1}号` } })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    expect(await entriesOf(person.id)).toHaveLength(1)
  })

  it.each([
    [{ reason: ' ' }, 422, 'reason-missing'],
    [{ reason: '长'.repeat(501) }, 422, 'reason-too-long'],
    [{ values: {} }, 422, 'nothing-changed'],
    [{ values: { residenceAddress: '虚构路1号' } }, 422, 'nothing-changed'],
    [{ values: { residenceBasis: 'palace' } }, 422, 'form-invalid'],
    [{ values: { authority: '330212' } }, 422, 'field-unknown'],
    [{ values: { constructor: 'x' } }, 422, 'field-unknown'],
    [{ values: { residenceAddress: {} } }, 400, 'body-malformed'],
    [{ section: 'toString' }, 422, 'section-unknown'],
    [{ key: 'short' }, 400, 'key-malformed'],
    [{ rev: null }, 400, 'rev-missing'],
    [{ extra: 1 }, 400, 'unexpected-property'],
  ])('with %o is refused', async (over, status, code) => {
    const { person } = await onRecord(system.payload)
    const answer = await correct('haishu', person, over)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(await entriesOf(person.id)).toEqual([])
  })

  it('of the number takes what the document states along, and the record is found by it', async () => {
    const { person } = await onRecord(system.payload)
    const idNumber = '330203198505050015'
    const { status } = await correct('haishu', person, { section: 'basic', values: { idNumber } })
    expect(status).toBe(200)
    expect(await personNow(person.id)).toMatchObject({ basic: { idNumber, birthDate: '1985-05-05', gender: '1' } })
    expect((await call('haishu', 'POST', 'search', { idNumber })).body.persons).toMatchObject([{ id: person.id }])
  })

  it('sets what the office states of a person, which its form asks for', async () => {
    const client: OnRecord = await onRecord(system.payload)
    const { body: form } = await call('haishu', 'GET', 'form')
    const asked = form.sections.flatMap(({ fields }: { fields: { id: string }[] }) => fields.map(({ id }) => id))
    expect([asked.includes('isCpa'), asked.includes('remark')]).toEqual([true, false])
    expect((await correct('haishu', client.person, { section: 'basic', values: { isCpa: true } })).status).toBe(200)
    expect((await personNow(client.person.id)).basic!.isCpa).toBe(true)
    expect((await client.call('GET', '/v1/records/ningbo')).body.basic.isCpa).toBe(true)
    expect((await correct('haishu', client.person, { section: 'basic', values: { remark: 'x' } })).body.code).toBe('field-unknown')
  })

  it('does not give a number to a second record', async () => {
    const [one, other] = [await onRecord(system.payload), await onRecord(system.payload)]
    const { body } = await correct('haishu', other.person, { section: 'basic', values: { idNumber: one.person.basic!.idNumber } })
    expect(body.errors).toMatchObject([{ path: '/basic/idNumber', code: 'identity-on-record' }])
    expect((await personNow(other.person.id)).deciding ?? null).toBeNull()
  })

  it('of the region hands the record to the bureau there, within the register', async () => {
    const { person } = await onRecord(system.payload)
    expect((await correct('haishu', person, { values: { residenceRegion: '330212001' } })).status).toBe(200)
    expect((await personNow(person.id)).authority).toBe('330212')
    expect((await call('haishu', 'GET', person.id)).status).toBe(404)
    const elsewhere = await onRecord(system.payload)
    expect((await correct('haishu', elsewhere.person, { values: { residenceRegion: '330102001' } })).body.errors).toMatchObject([{ code: 'region-of-other-register' }])
  })

  it('keeps its evidence with the office', async () => {
    const client = await onRecord(system.payload)
    const one = key()
    const put = await rest(system.payload, 'PUT', `/records/${client.person.id}/corrections/${one}/evidence`, { token: tokens.haishu, body: await paper(), type: 'image/jpeg' } as never)
    expect(put.status).toBe(200)
    expect((await correct('haishu', client.person, { key: one })).status).toBe(200)
    const { body } = await call('haishu', 'GET', client.person.id)
    expect(body.history[0].files).toMatchObject([{ id: put.body.id, kind: 'correctionProof', label: '更正依据' }])
    expect((await rest(system.payload, 'GET', `/files/${put.body.id}`, { token: tokens.haishu })).status).toBe(200)
    expect((await rest(system.payload, 'GET', `/files/${put.body.id}`, { token: tokens.yinzhou })).status).toBe(404)
    const entry = (await client.call('GET', '/v1/records/ningbo/history')).body.entries[0]
    expect((await client.call('GET', `/v1/records/ningbo/history/${entry.id}`)).body.files).toEqual([])
  })
})
