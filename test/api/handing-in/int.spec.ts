import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../../payload-types.ts'
import { settings } from '../../../settings.ts'
import { employed, openDraft, resident, signedIn, type Body } from '../shared.ts'
import { jpeg, page, payload, photo, review, rowOf, startRegister, wholeDraft } from '../running.ts'

startRegister()

describe('handing in', () => {
  it('wants the tick', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: false })
    expect([status, body.code]).toEqual([422, 'not-confirmed'])
  })

  it('tells all that is wrong with the form, by path', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition: 0, isConfirmed: true })
    expect([status, body.code]).toEqual([422, 'form-invalid'])
    expect(body.errors).toContainEqual({ path: '/workplace/isEmployed', code: 'required', params: {} })
  })

  it('tells which papers are missing, the photo among them', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: resident.answers })
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition: 1, isConfirmed: true })
    expect([status, body.code, body.errors.map(({ path }) => path)]).toEqual([422, 'evidence-incomplete', ['/files/photo', '/files/householdProof']])
  })

  it('keeps no picture that is no part of it, nor one that was replaced while it was mended', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    const school = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { residenceBasis: 'school' } } })
    const [household] = school.body.files.filter(({ kind }: { kind: string }) => kind === 'householdProof')
    const put = (kind: string) => client.call('PUT', `/v1/requests/${id}/files/${kind}/1`, page, jpeg)
    const submit = async (now: Body) => client.call('POST', `/v1/requests/${id}/submit`, { edition: now.edition, isConfirmed: true })
    const kept = async () => (await payload.db.find<Attachment>({ collection: 'attachments', where: { request: { equals: id } }, sort: 'createdAt', pagination: false })).docs.map(({ kind }) => kind)
    const first = await submit((await put('enrolmentProof')).body)
    expect([first.body.status, await kept()]).toEqual(['submitted', ['photo', 'enrolmentProof']])
    expect((await client.call('GET', `/v1/files/${household.id}`)).status).toBe(404)
    await review(id, 'claim')
    await review(id, 'return', { returned: { reason: '不清晰', fields: [], files: ['enrolmentProof'] } })
    await client.call('POST', `/v1/requests/${id}/mend`)
    await put('enrolmentProof')
    const second = await submit((await put('enrolmentProof')).body)
    // The one that was handed in and the one that takes its place; not the one between.
    expect([second.body.status, await kept()]).toEqual(['submitted', ['photo', 'enrolmentProof', 'enrolmentProof']])
    expect((await client.call('GET', `/v1/files/${second.body.files[1].id}`)).status).toBe(200)
  })

  it('asks for the papers that the settings add, and not for those that they waive', async () => {
    const { evidence } = settings()
    settings().evidence = { alsoAtRegistration: ['idCardFront', 'idCardBack'], waivedAtRegistration: ['employerCodeCertificate'] }
    try {
      const client = await signedIn(payload)
      const draft = await wholeDraft(client, 'zhejiang', { answers: employed.answers, papers: ['startWorkProof', 'currentWorkProof'] })
      const kinds = ['photo', 'idCardFront', 'idCardBack', 'startWorkProof', 'currentWorkProof']
      expect(draft.requiredEvidence).toEqual(kinds)
      const submit = (edition: number) => client.call('POST', `/v1/requests/${draft.id}/submit`, { edition, isConfirmed: true })
      expect((await submit(draft.edition)).body.errors.map(({ path }) => path)).toEqual(['/files/idCardFront', '/files/idCardBack'])
      const waived = await client.call('PUT', `/v1/requests/${draft.id}/files/employerCodeCertificate/1`, page, jpeg)
      expect([waived.status, waived.body.code]).toEqual([422, 'file-not-demanded'])
      await client.call('PUT', `/v1/requests/${draft.id}/files/idCardFront/1`, page, jpeg)
      const last = await client.call('PUT', `/v1/requests/${draft.id}/files/idCardBack/1`, page, jpeg)
      expect((await submit(last.body.edition)).body.status).toBe('submitted')
    } finally {
      settings().evidence = evidence
    }
  })

  it('leads to the other portal for a region of the other register', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client, 'zhejiang')
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    expect([status, body.code, body.errors[0]]).toEqual([422, 'region-of-other-register', { path: '/workplace/residenceRegion', code: 'region-of-other-register', params: { register: 'ningbo' } }])
    expect((await rowOf(id))!.status).toBe('draft')
  })

  it('leaves out answers to questions that are no longer asked, and papers nobody needs', async () => {
    const client = await signedIn(payload)
    const answers = { ...resident.answers, workplace: { ...resident.answers.workplace, employerName: '虚构公司', accountingSince: '2199-01-01' } }
    const { id, edition } = await wholeDraft(client, 'ningbo', { ...resident, answers })
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const row = (await rowOf(id))!
    expect(row.form.workplace).not.toHaveProperty('accountingSince')
    expect([row.status, row.form.workplace.employerName, Object.keys(row.files)]).toEqual(['submitted', undefined, ['photo', 'householdProof']])
    expect(row.answers.workplace.employerName).toBe('虚构公司')
  })
})

describe('files', () => {
  it('are stored anew without metadata, shown to their owner alone, and replaced without a trace', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const stored = () => fs.readdirSync(path.join(settings().dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    const before = stored0(stored)
    const { body } = await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
    const [first] = body.files
    expect(first).toMatchObject({ kind: 'photo', page: 1, width: 413, height: 579, warnings: [] })
    const shown = await client.call('GET', `/v1/files/${first.id}`)
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('x-content-type-options'), shown.headers.get('content-security-policy')]).toEqual([200, 'image/jpeg', 'nosniff', "sandbox; default-src 'none'"])
    const foreign = await (await signedIn(payload)).call('GET', `/v1/files/${first.id}`)
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found'])
    const replaced = await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
    expect(replaced.body.files).toHaveLength(1)
    expect((await client.call('GET', `/v1/files/${first.id}`)).status).toBe(404)
    expect(stored()).toBe(before + 1)
    const removed = await client.call('DELETE', `/v1/requests/${id}/files/photo/1`)
    expect([removed.body.files, stored()]).toEqual([[], before])
  })

  it('all arrive when several are sent at once', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: resident.answers })
    const sent = await Promise.all([1, 2, 3, 4].map((number) => client.call('PUT', `/v1/requests/${id}/files/householdProof/${number}`, page, jpeg)))
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const { body } = await client.call('GET', `/v1/requests/${id}`)
    expect(body.files.map(({ page }: { page: number }) => page)).toEqual([1, 2, 3, 4])
  })

  it.each([
    ['of a kind nobody demands', 'startWorkProof/1', () => page, jpeg, 422, 'file-not-demanded'],
    ['of a kind there is not', 'x/1', () => page, jpeg, 422, 'file-not-demanded'],
    ['named like a property', '__proto__/1', () => page, jpeg, 422, 'file-not-demanded'],
    ['on a second page of the photo', 'photo/2', () => photo, jpeg, 422, 'file-page-invalid'],
    ['on page 0', 'photo/0', () => photo, jpeg, 422, 'file-page-invalid'],
    ['sent as something else', 'photo/1', () => photo, { 'content-type': 'image/png' }, 415, 'media-type-unsupported'],
    ['that is HTML by content', 'photo/1', () => Buffer.from('<html></html>'), jpeg, 422, 'file-not-jpeg'],
    ['that is cut in half', 'photo/1', () => photo.subarray(0, 40_000), jpeg, 422, 'file-unreadable'],
    ['that is not a photo by its rules', 'photo/1', () => page, jpeg, 422, 'photo-background'],
    ['of more than 12 MB', 'photo/1', () => Buffer.alloc(12 * 1024 * 1024 + 1), jpeg, 413, 'body-too-large'],
  ])('are refused %s', async (_, place, bytes, headers, status, code) => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answer = await client.call('PUT', `/v1/requests/${id}/files/${place}`, bytes(), headers)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect((await client.call('GET', `/v1/requests/${id}`)).body.files).toEqual([])
  })

  it('stay as they were handed in', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const put = await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
    const patch = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: {} })
    const removed = await client.call('DELETE', `/v1/requests/${id}/files/photo/1`)
    expect([put, patch, removed].map(({ status, body }) => [status, body.code])).toEqual(Array.from({ length: 3 }, () => [409, 'request-not-open']))
  })
})

function stored0(count: () => number): number {
  return fs.existsSync(path.join(settings().dataDir, 'files')) ? count() : 0
}
