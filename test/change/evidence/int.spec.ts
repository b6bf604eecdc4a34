import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paper } from '../../../files/testPictures.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { signedIn } from '../../api/shared.ts'
import { findRow } from '../../../database/findRow.ts'
import { approve, onRecord, openChange, requestNow, reviewerOf, type OnRecord } from '../shared.ts'

let system: TestPayload
let decide: Awaited<ReturnType<typeof reviewerOf>>
let picture: Uint8Array
beforeAll(async () => {
  system = await startPayload()
  decide = await reviewerOf(system.payload)
  picture = new Uint8Array(await paper())
})
afterAll(() => system.stop())

const degree = { fullTimeLevel: '21', fullTimeDegree: '4', fullTimeSchool: '宁波大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2012-06-30' }
const kinds = ['fullTimeDiploma', 'fullTimeDegreeCertificate']

async function save(client: OnRecord, education: object): Promise<{ id: string; edition: number }> {
  const { id, edition } = await openChange(client, 'education')
  return (await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { education } })).body as unknown as { id: string; edition: number }
}
const bring = (client: OnRecord, id: string, kind: string, page = 1) => client.call('PUT', `/v1/requests/${id}/files/${kind}/${page}`, picture, { 'content-type': 'image/jpeg' })
const handIn = (client: OnRecord, { id, edition }: { id: string; edition: number }) => client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
const preview = async (client: OnRecord, id: string) => (await client.call('POST', `/v1/requests/${id}/preview`, {})).body

/** Someone whose degree was entered with its papers, two pages of the diploma, and whose record the office put back afterwards. */
async function withApproved(): Promise<{ client: OnRecord; first: string }> {
  const client = await onRecord(system.payload)
  const { id } = await save(client, degree)
  for (const kind of kinds) await bring(client, id, kind)
  const { body } = await bring(client, id, 'fullTimeDiploma', 2)
  expect((await handIn(client, { id, edition: body.edition })).body.status).toBe('submitted')
  expect((await approve(decide, id)).status).toBe(200)
  await system.payload.db.updateOne({ collection: 'persons', where: { id: { equals: client.person.id } }, data: { education: { fullTimeLevel: '00', fullTimeDegree: '0' } } })
  return { client, first: id }
}

describe('papers that were approved earlier', () => {
  it('count as uploaded for the same values, and can be looked at', async () => {
    const { client, first } = await withApproved()
    const { id } = await save(client, degree)
    const { requiredEvidence, approvedFiles } = await preview(client, id)
    expect(requiredEvidence).toEqual(kinds)
    expect(approvedFiles.map(({ kind, page }: { kind: string; page: number }) => [kind, page])).toEqual([['fullTimeDiploma', 1], ['fullTimeDiploma', 2], ['fullTimeDegreeCertificate', 1]])
    expect(approvedFiles[0].id).toBe((await requestNow(system.payload, first)).files!['fullTimeDiploma' as never]![0])
    expect((await client.call('GET', `/v1/files/${approvedFiles[0].id}`)).status).toBe(200)
  })

  it('go with the change that is handed in, as pictures of its own that the reviewer is told about', async () => {
    const { client, first } = await withApproved()
    const { body } = await handIn(client, await save(client, degree))
    expect(body).toMatchObject({ status: 'submitted', requiredEvidence: kinds })
    expect(body.files.map(({ kind, page }: { kind: string; page: number }) => [kind, page])).toEqual([['fullTimeDiploma', 1], ['fullTimeDiploma', 2], ['fullTimeDegreeCertificate', 1]])
    const { receipt } = await requestNow(system.payload, first)
    const row = (await findRow(system.payload, 'attachments', { id: body.files[0].id }))!
    expect(row).toMatchObject({ request: body.id, warnings: [{ path: '/files/fullTimeDiploma', code: 'approved-earlier', params: { receipt } }] })
    const { body: shown } = await decide(body.id, '')
    expect(shown.findings).toContainEqual(expect.objectContaining({ level: 'notice', code: 'approved-earlier', path: '/files/fullTimeDiploma' }))
    expect((await client.call('GET', `/v1/files/${body.files[1].id}`)).status).toBe(200)
  })

  it('make room for what is uploaded anew', async () => {
    const { client } = await withApproved()
    const { id } = await save(client, degree)
    const { body } = await bring(client, id, 'fullTimeDiploma')
    expect((await preview(client, id)).approvedFiles.map(({ kind }: { kind: string }) => kind)).toEqual(['fullTimeDegreeCertificate'])
    const { body: done } = await handIn(client, { id, edition: body.edition })
    expect(done.files.filter(({ kind }: { kind: string }) => kind === 'fullTimeDiploma').map(({ id: file }: { id: string }) => file)).toEqual([body.files[0].id])
  })

  it.each([
    ['another value', { ...degree, fullTimeMajor: '财务管理' }, 'fullTimeDiploma'],
    ['another degree', { ...degree, fullTimeDegree: '3', fullTimeLevel: '14' }, 'fullTimeDegreeCertificate'],
  ])('count for nothing with %s', async (_, education, kind) => {
    const { client } = await withApproved()
    const draft = await save(client, education)
    expect((await preview(client, draft.id)).approvedFiles.map((file: { kind: string }) => file.kind)).not.toContain(kind)
    const { body } = await handIn(client, draft)
    expect([body.code, body.errors.map(({ path }) => path)]).toEqual(['evidence-incomplete', expect.arrayContaining([`/files/${kind}`])])
  })

  it('count for nothing once they are returned', async () => {
    const { client } = await withApproved()
    const { body } = await handIn(client, await save(client, degree))
    await decide(body.id, 'claim')
    expect((await decide(body.id, 'return', { reason: '证书已换发，请上传新的', fields: [], files: ['fullTimeDiploma'] })).status).toBe(200)
    const { body: mended } = await client.call('POST', `/v1/requests/${body.id}/mend`)
    for (const page of [2, 1]) await client.call('DELETE', `/v1/requests/${mended.id}/files/fullTimeDiploma/${page}`)
    expect((await preview(client, body.id)).approvedFiles).toEqual([])
  })

  it('of a change that was returned or withdrawn are no approved ones', async () => {
    const client = await onRecord(system.payload)
    const { id } = await save(client, degree)
    let edition = 0
    for (const kind of kinds) edition = (await bring(client, id, kind)).body.edition
    await handIn(client, { id, edition })
    expect((await client.call('POST', `/v1/requests/${id}/withdraw`)).body.status).toBe('cancelled')
    const again = await save(client, degree)
    expect((await preview(client, again.id)).approvedFiles).toEqual([])
  })

  it('of another account of the same person stay where they are', async () => {
    const { client } = await withApproved()
    const other = await signedIn(system.payload, { name: '陈雨', idNumber: client.applicant.idNumber, mobile: '13800000001' })
    const draft = await save({ ...other, applicant: client.applicant, person: client.person }, degree)
    expect((await other.call('POST', `/v1/requests/${draft.id}/preview`, {})).body.approvedFiles).toEqual([])
  })

  it('leave nothing behind when the submission is not taken', async () => {
    const { client } = await withApproved()
    const draft = await save(client, degree)
    const results = await Promise.all(Array.from({ length: 6 }, () => handIn(client, draft)))
    expect(results.every(({ body }) => body.status === 'submitted')).toBe(true)
    // Asked with a condition: without one the count of a MongoDB-wire server is an estimate.
    expect((await system.payload.count({ collection: 'attachments', where: { request: { equals: draft.id } } })).totalDocs).toBe(3)
  })
})
