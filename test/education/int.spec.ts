import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readSettings, settings } from '../../settings.ts'
import { approve, bringPapers, onRecord, openChange, requestNow, reviewerOf, type OnRecord } from '../change/shared.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'

let system: TestPayload
let address: string
let reply: { status: number; body: unknown } | undefined
const seen: { url: string; body: string; authorization?: string }[] = []

/** The education system of another house, answering as it is told; told nothing, it never answers. */
const server = http.createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk))
  request.on('end', () => {
    seen.push({ url: request.url!, body, authorization: request.headers.authorization })
    if (!reply) return
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body))
  })
})

beforeAll(async () => {
  system = await startPayload()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open`
})
afterEach(() => {
  settings().educationDirectory = undefined
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await system.stop()
})

/** A system that was not asked before answers this from now on; nothing is remembered of failures. */
function answering(status: number, body: unknown): void {
  reply = { status, body }
  settings().educationDirectory = { address, token: 'a-token' }
}

/** A draft of a move to 杭州, whole, and the call that hands it in. */
async function move(client: OnRecord): Promise<{ id: string; handIn: (more?: object) => Promise<{ status: number; body: { [name: string]: any } }> }> { // eslint-disable-line @typescript-eslint/no-explicit-any
  const { id } = await openChange(client, 'workplace', { portal: 'zhejiang' })
  const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { workplace: { residenceRegion: '330102001', residencePostcode: '310001' } } })
  await bringPapers(system.payload, client, id, body.requiredEvidence)
  return { id, handIn: (more = {}) => client.call('POST', `/v1/requests/${id}/submit`, { edition: body.edition, isConfirmed: true, ...more }) }
}

describe('the education system that the register asks', () => {
  it('is asked by the document in the body, and stops a move while something is open there', async () => {
    const client = await onRecord(system.payload)
    answering(200, { open: [{ year: 2026, course: '管理会计\u202e应用', state: 'completed' }, { year: 2025, course: '会计准则', state: 'enrolled' }] })
    const { body } = await (await move(client)).handIn()
    expect(body.errors[0]).toEqual({ path: '', code: 'continuing-education-open', params: { year: 2025, course: '会计准则', state: 'enrolled' } })
    const { idType, idNumber } = client.applicant
    expect(seen.at(-1)).toEqual({ url: '/open', body: JSON.stringify({ register: 'ningbo', idType, idNumber }), authorization: 'Bearer a-token' })
  })

  it('lets a move go on when nothing is open, and the reviewer sees that it was checked', async () => {
    const client = await onRecord(system.payload)
    answering(200, { open: [] })
    const { id, handIn } = await move(client)
    expect((await handIn()).body.status).toBe('submitted')
    const decide = await reviewerOf(system.payload, '330102')
    expect((await decide(id, '')).body.findings).toContainEqual(expect.objectContaining({ level: 'good', code: 'education-checked' }))
    expect((await approve(decide, id)).body.case.status).toBe('approved')
  })

  it.each([
    ['refuses', 503, {}],
    ['answers nonsense', 200, { open: [{ year: 'soon' }] }],
    ['answers no JSON', 200, '<html>'],
  ])('that %s is replaced by what the applicant declares; the reviewer sees that it was not checked', async (_, status, body) => {
    const client = await onRecord(system.payload)
    answering(status, body)
    const { id, handIn } = await move(client)
    const refused = await handIn()
    expect([refused.status, refused.body.code]).toEqual([409, 'continuing-education-unchecked'])
    expect((await handIn({ isEducationDeclared: true })).body.status).toBe('submitted')
    expect((await requestNow(system.payload, id)).educationCheck).toBe('declared')
    const decide = await reviewerOf(system.payload, '330102')
    expect((await decide(id, '')).body.findings).toContainEqual(expect.objectContaining({ level: 'notice', code: 'education-not-checked' }))
    expect((await approve(decide, id)).body.case.status).toBe('approved')
  })

  it('is asked again at the approval', async () => {
    const client = await onRecord(system.payload)
    answering(200, { open: [] })
    const { id, handIn } = await move(client)
    await handIn()
    answering(200, { open: [{ year: 2026, course: '管理会计应用', state: 'enrolled' }] })
    expect((await approve(await reviewerOf(system.payload, '330102'), id)).body.code).toBe('continuing-education-open')
  })

  it('is heeded whatever the applicant declares, where it answers', async () => {
    const client = await onRecord(system.payload)
    answering(200, { open: [{ year: 2026, course: '管理会计应用', state: 'enrolled' }] })
    expect((await (await move(client)).handIn({ isEducationDeclared: true })).body.code).toBe('continuing-education-open')
  })
})

it('takes its address from the settings, and no other kind of address', () => {
  expect(readSettings({ NODE_ENV: 'test', EDUCATION_DIRECTORY: 'https://education.example/open', EDUCATION_DIRECTORY_TOKEN: 'a-token' }).educationDirectory).toEqual({ address: 'https://education.example/open', token: 'a-token' })
  expect(readSettings({ NODE_ENV: 'test' }).educationDirectory).toBeUndefined()
  expect(() => readSettings({ NODE_ENV: 'test', EDUCATION_DIRECTORY: 'education.example' })).toThrow('EDUCATION_DIRECTORY')
})
