import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../../api/v1/operations/index.ts'
import { portrait } from '../../../files/testPictures.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'
import { openDraft, signedIn, type Client } from '../../api/shared.ts'
import { makePerson, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

/** What anyone may call: how one signs in and goes on (by the token itself), what is published, and what a link of a minute opens. */
const open = ['begin-sign-in', 'finish-sign-in', 'finish-sign-in-by-form', 'open-session', 'list-bureaus', 'list-evidence-kinds', 'read-evidence-sample', 'read-evidence-template', 'read-file-link', 'read-notice', 'read-openapi', 'read-page-style', 'renew-session']

let system: TestPayload
let owner: Client & { subject: string }
let stranger: Client
let draft: string
let file: string

beforeAll(async () => {
  system = await startPayload()
  owner = await signedIn(system.payload)
  stranger = await signedIn(system.payload)
  draft = (await openDraft(owner)).id
  const { body } = await owner.call('PUT', `/v1/requests/${draft}/files/photo/1`, await portrait(), { 'content-type': 'image/jpeg' })
  file = body.files[0].id
})
afterAll(() => system?.stop())

const signed = operations.filter(({ auth }) => auth === 'session')
const ofAnother = signed.filter(({ path }) => path.includes('{id}'))
const filled = (path: string) => path.replace('{id}', path.includes('/files/{id}') ? file : draft).replace('{kind}', 'photo').replace('{page}', '1').replace('{register}', 'ningbo')
const bodies: { [name: string]: unknown } = {
  'save-request': { edition: 0, answers: {}, step: 'basic' },
  'submit-request': { edition: 0, isConfirmed: true },
  'preview-change': { answers: {} },
}

describe('the applicants’ API', () => {
  it('is open to whoever is not signed in where it says so, and nowhere else', () => {
    expect(operations.filter(({ auth }) => auth === 'none').map(({ name }) => name).sort()).toEqual([...open].sort())
  })

  it.each(ofAnother)('has nothing of another’s: $name', async ({ name, method, path }) => {
    const body = name === 'put-file' ? await portrait() : bodies[name]
    const before = await system.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: draft } } })
    const { status, body: said } = await stranger.call(method, filled(path), body, name === 'put-file' ? { 'content-type': 'image/jpeg' } : {})
    expect([status, said.code]).toEqual([404, path.includes('/files/{id}') ? 'not-found' : path.includes('/records') ? 'record-not-found' : 'request-not-found'])
    expect(await system.payload.db.findOne({ collection: 'change-requests', where: { id: { equals: draft } } })).toEqual(before)
    expect(await system.payload.db.findOne<Attachment>({ collection: 'attachments', where: { id: { equals: file } } })).toBeTruthy()
  })

  it('lists one’s own and nobody else’s', async () => {
    expect((await stranger.call('GET', '/v1/requests')).body.requests).toEqual([])
    await makePerson(system.payload)
    expect((await stranger.call('GET', '/v1/records/ningbo')).status).toBe(404)
  })

  it('knows no token of the back office, nor the back office one of the applicants', async () => {
    const staff = await signIn(system.payload, await makeStaff(system.payload))
    expect((await owner.call('GET', '/v1/requests', undefined, { authorization: `Bearer ${staff}` })).status).toBe(401)
    for (const path of ['/change-requests', '/persons', '/queue', '/staff/me']) {
      const { status, body } = await rest(system.payload, 'GET', path, { token: owner.token })
      expect([path, status === 200 ? (body.user ?? null) : status >= 401]).toEqual([path, path === '/staff/me' ? null : true])
    }
  })
})
