import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FindArgs, FindOneArgs, Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { sealState, stateLife } from '../../access/identity/state.ts'
import { digestOf, randomToken } from '../../access/identity/tokens.ts'
import { createOnce } from '../../database/createOnce.ts'
import { findRow } from '../../database/findRow.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import { transition } from '../../hooks/review/transition.ts'
import { startSandbox, type Sandbox } from '../../sandbox/start.ts'
import { seedEvidenceKinds } from '../../seed/evidenceKinds.ts'
import { settings } from '../../settings.ts'
import { employed, freshIdNumber, resident, signedIn } from '../api/shared.ts'
import { code as employerCode, startDirectory, withDirectory, type StandIn } from '../employers/shared.ts'
import { approve, bringPapers, onRecord, reviewerOf, type OnRecord } from '../change/shared.ts'
import { makePerson } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { arrivalOf, Browser, portal, proofKey, register } from '../sign-in/shared.ts'
import { Contract, type Drive } from './Contract.ts'
import { failing, gone, locked, padded, vast, withDatabase } from './shared.ts'

let sandbox: Sandbox
let directory: StandIn
let running: TestPayload
let payload: Payload
let contract: Contract
let photo: Buffer
let page: Buffer
const sandboxDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'))

beforeAll(async () => {
  const service = { code: 'accountant-register', password: 'sandbox-service-password' }
  sandbox = await startSandbox({ ports: { identity: 0 }, registerOrigin: register, dataDir: sandboxDir, service })
  directory = await startDirectory()
  running = await startPayload({ IDENTITY_BASE: sandbox.addresses.sso! })
  payload = running.payload
  await seedEvidenceKinds(payload, settings())
  await createOnce(payload, 'employers', 'code', { code: employerCode, name: '宁波虚构有限公司' })
  ;[photo, page] = await Promise.all([portrait(), paper()])
  contract = new Contract(payload, JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/openapi.json'), 'utf8')))
})
afterAll(async () => {
  await running?.stop()
  await sandbox?.stop()
  await directory?.stop()
  fs.rmSync(sandboxDir, { recursive: true, force: true })
})

const drive = (id: string, how?: Drive) => contract.drive(id, how)

/** Drives an operation and says what is to come of it. */
async function refused(id: string, code: string, how?: Drive): Promise<void> {
  expect((await drive(id, how)).code, id).toBe(code)
}

/** Someone signed in, with the draft they opened. */
async function withDraft({ answers, papers }: { answers?: object; papers?: string[] } = {}, at = 'ningbo') {
  const { token } = await signedIn(payload)
  const { body } = await drive('open-registration', { token, body: { portal: at, noticeVersion: 1 } })
  const parts = { id: body.id as string }
  if (answers) await drive('save-request', { token, parts, body: { edition: 0, answers } })
  for (const kind of papers ?? []) await drive('put-file', { token, parts: { ...parts, kind, page: '1' }, body: kind === 'photo' ? photo : page })
  const { edition } = (await drive('read-request', { token, parts })).body
  return { token, parts, edition: edition as number }
}
const whole = { answers: resident.answers, papers: ['photo', ...resident.papers] }
const submission = (edition: number) => ({ edition, isConfirmed: true })

/** What a reviewer does, past the back office's own checks. */
async function review(id: string, ...events: string[]): Promise<void> {
  for (const event of events) {
    const request = (await findRow(payload, 'change-requests', { id }))!
    await transition({ payload, request, event, actor: { kind: 'staff', id: 'reviewer' }, data: event === 'return' ? { returned: { reason: '不清晰', fields: ['/basic/email'], files: ['photo'] } } : {} })
  }
}

describe('the document', () => {
  it('is what the register serves', async () => {
    const { body } = await drive('read-openapi')
    expect(body).toEqual(contract.document)
  })

  it('is made of schemas that a validator takes', () => {
    expect(contract.compileAll()).toBeGreaterThan(20)
  })

  it('names each operation once', () => {
    const ids = contract.operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('signing in', () => {
  const asking = { portal: 'ningbo', return_to: `${portal}/register`, challenge: 'A'.repeat(43) }

  it('leads through the network and back, by either method', async () => {
    for (const operation of ['finish-sign-in', 'finish-sign-in-by-form']) {
      const browser = new Browser(payload)
      const { verifier, challenge } = proofKey()
      const left = await drive('begin-sign-in', { query: { ...asking, challenge } })
      const callback = await browser.authenticate(new URL(left.response.headers.get('location')!), 'test01')
      const fields = Object.fromEntries(callback.searchParams)
      const home = await drive(operation, operation.endsWith('form') ? { body: callback.searchParams.toString() } : { query: fields })
      const { code } = arrivalOf(new URL(home.response.headers.get('location')!))
      const { body } = await drive('open-session', { body: { code, verifier } })
      expect(body.identity.name).toBe('沈一鸣')
      expect((await drive('renew-session', { token: body.token })).status).toBe(200)
      await refused('open-session', 'code-invalid', { body: { code, verifier } })
      const again = await drive(operation, operation.endsWith('form') ? { body: callback.searchParams.toString() } : { query: fields })
      expect(again.code).toBe('ticket-replayed')
    }
  })

  it('is refused as described', async () => {
    expect((await drive('begin-sign-in', { query: { ...asking, silent: '1' } })).code).toBe('session-expired')
    // A page names no code: its statuses hold several.
    for (const query of [{ ...asking, portal: 'shanghai' }, { ...asking, return_to: 'https://elsewhere.example/' }, { ...asking, challenge: '' }]) {
      const { status, response } = await drive('begin-sign-in', { query })
      expect([status, response.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
    }
    const state = { portal: 'ningbo' as const, returnTo: `${portal}/`, challenge: asking.challenge, browser: digestOf('x'), expiresAt: Date.now() + stateLife }
    const sp = (over: object = {}) => sealState({ ...state, ...over }, settings().secret)
    for (const [id, how] of [['finish-sign-in', (fields: { [name: string]: string }) => ({ query: fields })], ['finish-sign-in-by-form', (fields: { [name: string]: string }) => ({ body: new URLSearchParams(fields).toString() })]] as const) {
      expect((await drive(id, how({ ticket: 'x' }))).status).toBe(400)
      expect((await drive(id, how({ ticket: 'x', sp: sp({ returnTo: 'https://elsewhere.example/' }) }))).status).toBe(400)
      await refused(id, 'sign-in-expired', how({ ticket: 'x', sp: sp({ expiresAt: 0 }) }))
      await refused(id, 'ticket-missing', how({ sp: sp() }))
      expect((await drive(id, how({ ticket: 'x'.repeat(501), sp: sp() }))).code).toBe('ticket-refused')
      await refused(id, 'storage-busy', { ...how({ ticket: 'x', sp: sp() }), payload: failing(payload, locked) })
      await refused(id, 'internal', { ...how({ ticket: 'x', sp: sp() }), payload: failing(payload, gone) })
    }
    await refused('finish-sign-in-by-form', 'body-too-large', { body: 'x'.repeat(17 * 1024) })
    const headers = { cookie: `applicant_session=${randomToken()}` }
    expect((await drive('begin-sign-in', { query: asking, headers, payload: failing(payload, locked) })).status).toBe(503)
    await refused('begin-sign-in', 'internal', { query: asking, headers, payload: failing(payload, gone) })
    expect((await drive('read-page-style')).status).toBe(200)
    await refused('renew-session', 'session-expired', { token: randomToken() })
  })

  it('ends', async () => {
    const { token } = await signedIn(payload)
    expect((await drive('close-session', { token })).status).toBe(204)
    await refused('close-session', 'session-expired', { token })
  })
})

describe('what is public', () => {
  it('answers as described', async () => {
    for (const kind of ['registration', 'change']) expect((await drive('read-notice', { parts: { portal: 'ningbo', kind } })).status).toBe(200)
    expect((await drive('list-bureaus', { query: { region: '330203' } })).body.candidates).toHaveLength(1)
    expect((await drive('list-evidence-kinds')).body.kinds.length).toBeGreaterThan(5)
    for (const [id, kind] of [['read-evidence-sample', 'householdProof'], ['read-evidence-template', 'startWorkProof']] as const) {
      const { response } = await drive(id, { parts: { code: kind } })
      expect((await drive(id, { parts: { code: kind }, headers: { 'if-none-match': response.headers.get('etag')! } })).status).toBe(304)
    }
  })

  it('is refused as described', async () => {
    await refused('read-notice', 'portal-unknown', { parts: { portal: 'shanghai', kind: 'change' } })
    await refused('read-notice', 'notice-not-found', { parts: { portal: 'ningbo', kind: 'other' } })
    await refused('list-bureaus', 'body-malformed', { query: { region: 'x' } })
  })
})

describe('a registration', () => {
  it('goes its way as described', async () => {
    const { token, parts, edition } = await withDraft(whole)
    expect((await drive('list-requests', { token })).body.requests).toHaveLength(1)
    const { body } = await drive('submit-request', { token, parts, body: submission(edition) })
    expect(body.status).toBe('submitted')
    expect((await drive('withdraw-request', { token, parts })).body.status).toBe('draft')
    await drive('submit-request', { token, parts, body: submission(edition + 1) })
    await review(parts.id, 'claim', 'return')
    expect((await drive('read-request', { token, parts })).body.returned.reason).toBe('不清晰')
    const mended = await drive('mend-request', { token, parts })
    await drive('submit-request', { token, parts, body: submission(mended.body.edition) })
    await review(parts.id, 'claim', 'approve')
    const record = await drive('read-record', { token, parts: { register: 'ningbo' } })
    expect(record.body.workplace.residenceRegion).toBe('330203004')
    expect((await drive('read-file', { token, parts: { id: record.body.photo } })).status).toBe(200)
    await refused('open-registration', 'already-registered', { token, body: { portal: 'ningbo', noticeVersion: 1 } })
    await refused('submit-request', 'record-frozen', await frozenDraft())
  })

  it('of someone employed has a record as described', async () => {
    const { token, parts, edition } = await withDraft({ answers: employed.answers, papers: ['photo', ...employed.papers] }, 'zhejiang')
    await drive('submit-request', { token, parts, body: submission(edition) })
    await review(parts.id, 'claim', 'approve')
    expect((await drive('read-record', { token, parts: { register: 'zhejiang' } })).body.workplace.employerCode).toBe('91330200MA21009620')
  })

  it('is given up as described', async () => {
    const first = await withDraft()
    expect((await drive('discard-request', first)).body.status).toBe('discarded')
    const second = await withDraft(whole)
    await drive('submit-request', { ...second, body: submission(second.edition) })
    await review(second.parts.id, 'claim', 'return')
    expect((await drive('cancel-request', second)).body.status).toBe('cancelled')
  })

  it('that no longer fits the form is shown as described', async () => {
    const { token, parts } = await withDraft()
    await payload.db.updateOne({ collection: 'change-requests', id: parts.id, data: { answers: { basic: { shoeSize: '42', ethnicity: '99' } } } })
    expect((await drive('read-request', { token, parts })).body.misfits).toHaveLength(2)
  })

  /** A whole draft of someone whose record was frozen meanwhile. */
  async function frozenDraft(): Promise<Drive> {
    const { token, parts, edition } = await withDraft(whole)
    const { identityKey } = (await findRow(payload, 'change-requests', { id: parts.id }))!
    await makePerson(payload, { identityKey, status: 'frozen' })
    await refused('open-registration', 'record-frozen', { token, body: { portal: 'ningbo', noticeVersion: 1 } })
    return { token, parts, body: submission(edition) }
  }

  it('is opened or refused as described', async () => {
    const idNumber = freshIdNumber()
    const { token } = await signedIn(payload, { idNumber })
    const opening = (body: object) => ({ token, body: { portal: 'ningbo', noticeVersion: 1, ...body } })
    await refused('open-registration', 'portal-unknown', opening({ portal: 'shanghai' }))
    await refused('open-registration', 'notice-outdated', opening({ noticeVersion: 99 }))
    await drive('open-registration', opening({}))
    const other = await signedIn(payload, { idNumber })
    await refused('open-registration', 'registration-open', { token: other.token, body: { portal: 'ningbo', noticeVersion: 1 } })
    const noNotice = withDatabase(payload, { findOne: (args: FindOneArgs) => (args.collection === 'notices' ? null : payload.db.findOne(args)) })
    await refused('open-registration', 'notice-not-found', { ...opening({}), payload: noNotice })
  })

  it('is saved or refused as described', async () => {
    const { token, parts } = await withDraft()
    const saving = (answers: object, edition = 0) => ({ token, parts, body: { edition, answers } })
    await refused('save-request', 'field-unknown', saving({ basic: { admin: true } }))
    await refused('save-request', 'field-not-editable', saving({ basic: { name: '别人' } }))
    await refused('save-request', 'text-too-long', saving({ basic: { remark: 'x'.repeat(2001) } }))
    await refused('save-request', 'text-unclean', saving({ basic: { remark: 'a\0' } }))
    await refused('save-request', 'body-malformed', saving({ basic: { remark: [] } }))
    await refused('save-request', 'edition-conflict', saving({}, 7))
  })

  it('is handed in or refused as described', async () => {
    const { token, parts } = await withDraft()
    const handingIn = (edition: number, how: Drive = {}) => ({ token, parts, body: submission(edition), ...how })
    await refused('submit-request', 'not-confirmed', { token, parts, body: { edition: 0, isConfirmed: false } })
    await refused('submit-request', 'form-invalid', handingIn(0))
    await drive('save-request', { token, parts, body: { edition: 0, answers: resident.answers } })
    await refused('submit-request', 'edition-conflict', handingIn(0))
    await refused('submit-request', 'evidence-incomplete', handingIn(1))
    const noBureaus = withDatabase(payload, { find: (args: FindArgs) => (args.collection === 'authorities' ? { docs: [] } : payload.db.find(args)) })
    await refused('submit-request', 'region-without-authority', handingIn(1, { payload: noBureaus }))
    const elsewhere = await withDraft(whole, 'zhejiang')
    await refused('submit-request', 'region-of-other-register', { ...elsewhere, body: submission(elsewhere.edition) })
    const lost = withDatabase(payload, { updateOne: async () => null })
    const ready = await withDraft(whole)
    await refused('submit-request', 'conflict', { ...ready, body: submission(ready.edition), payload: lost })
    const taken = withDatabase(payload, { updateOne: () => Promise.reject(Object.assign(new Error('tests: the key is taken'), { code: 11000 })) })
    await refused('submit-request', 'registration-open', { ...ready, body: submission(ready.edition), payload: taken })
    const { identityKey } = (await findRow(payload, 'change-requests', { id: ready.parts.id }))!
    await drive('submit-request', { ...ready, body: submission(ready.edition) })
    await refused('submit-request', 'request-not-open', { ...ready, body: submission(99) })
    await drive('withdraw-request', ready)
    await makePerson(payload, { identityKey })
    await refused('submit-request', 'already-registered', { ...ready, body: submission(ready.edition + 1) })
  })

  it('takes no step out of turn', async () => {
    const draft = await withDraft()
    for (const step of ['withdraw', 'mend', 'cancel', 'acknowledge']) await refused(`${step}-request`, 'conflict', draft)
    await drive('discard-request', draft)
    await refused('discard-request', 'conflict', draft)
    const { token, parts } = draft
    await refused('save-request', 'request-not-open', { token, parts, body: { edition: 0 } })
    await refused('put-file', 'request-not-open', { token, parts: { ...parts, kind: 'photo', page: '1' }, body: photo })
    await refused('remove-file', 'request-not-open', { token, parts: { ...parts, kind: 'photo', page: '1' } })
  })

  it('is found by nobody else', async () => {
    const { parts } = await withDraft()
    const { token } = await signedIn(payload)
    const more: { [id: string]: Drive } = { 'put-file': { body: photo } }
    for (const { id, is } of contract.operations) {
      if (is.responses[404]?.description.includes('`request-not-found`')) await refused(id, 'request-not-found', { token, parts: { kind: 'photo', page: '1', ...parts }, body: wanted(is), ...more[id] })
    }
  })
})

type JsonSchema = { required?: string[]; properties: { [name: string]: { type: 'integer' | 'boolean' | 'string'; enum?: string[] } } }

/** A JSON body with all that an operation wants; undefined where it takes none. */
function wanted({ requestBody }: { requestBody?: { content: { [type: string]: { schema: JsonSchema } } } }): object | undefined {
  const schema = requestBody?.content['application/json']?.schema
  const some = { integer: 1, boolean: true, string: 'x' }
  return schema && Object.fromEntries((schema.required ?? []).map((name) => [name, schema.properties[name]!.enum?.[0] ?? some[schema.properties[name]!.type]]))
}

describe('files', () => {
  it('are taken, shown, linked and removed as described', async () => {
    const { token, parts } = await withDraft({ papers: ['photo'] })
    const { files } = (await drive('read-request', { token, parts })).body
    const file = { id: files[0].id as string }
    expect((await drive('read-file', { token, parts: file })).status).toBe(200)
    const { url } = (await drive('link-file', { token, parts: file })).body
    const link = { token: new URL(url).pathname.split('/').at(-1)! }
    expect((await drive('read-file-link', { parts: link })).status).toBe(200)
    await refused('read-file-link', 'internal', { parts: link, payload: failing(payload, gone) })
    await refused('read-file-link', 'storage-busy', { parts: link, payload: failing(payload, locked) })
    expect((await drive('remove-file', { token, parts: { ...parts, kind: 'photo', page: '1' } })).body.files).toEqual([])
    await refused('read-file', 'not-found', { token, parts: file })
    await refused('link-file', 'not-found', { token, parts: file })
    await refused('read-file-link', 'file-link-expired', { parts: link })
  })

  it('are refused as described', async () => {
    const { token, parts } = await withDraft({ answers: resident.answers })
    const sharpened = await portrait({ width: 180, height: 252 })
    const wrong: [string, string, () => Buffer | Promise<Buffer>][] = [
      ['photo', 'file-not-jpeg', () => Buffer.from('<html></html>')],
      ['photo', 'file-unreadable', () => photo.subarray(0, 40_000)],
      ['photo', 'file-too-many-pixels', () => vast(photo)],
      ['photo', 'photo-bytes-few', () => portrait({ quality: 20, grain: 2 })],
      ['photo', 'photo-bytes-many', () => padded(photo, 3 * 1024 * 1024)],
      ['photo', 'photo-pixels-few', async () => padded(await portrait({ width: 200, height: 280 }), 40_000)],
      ['photo', 'photo-ratio', () => portrait({ width: 579, height: 579 })],
      ['photo', 'photo-background', () => portrait({ background: '#4a7fd0' })],
      ['photo', 'photo-blurred', () => portrait({ width: 1240, height: 1736, blur: 9 })],
      ['photo', 'photo-enlarged', () => sharp(sharpened).resize({ width: 540 }).jpeg({ quality: 95 }).toBuffer()],
      ['householdProof', 'file-too-small', () => paper({ width: 500, height: 700 })],
      ['householdProof', 'file-too-large', () => padded(page, 10 * 1024 * 1024)],
      ['householdProof', 'body-too-large', () => Buffer.alloc(12 * 1024 * 1024 + 1)],
      ['startWorkProof', 'file-not-demanded', () => page],
    ]
    for (const [kind, code, bytes] of wrong) await refused('put-file', code, { token, parts: { ...parts, kind, page: '1' }, body: await bytes() })
    const place = { token, parts: { ...parts, kind: 'photo', page: '2' } }
    await refused('put-file', 'file-page-invalid', { ...place, body: photo })
    await refused('remove-file', 'file-page-invalid', place)
    await refused('put-file', 'media-type-unsupported', { token, parts: { ...parts, kind: 'photo', page: '1' }, body: photo, type: 'image/png' })
  })
})

describe('an employer', () => {
  beforeEach(() => directory.answer(200, { name: '远程虚构有限公司' }))

  it('is named or refused as described', async () => {
    const { token } = await signedIn(payload)
    expect((await drive('read-employer', { token, parts: { code: employerCode } })).body.name).toBe('宁波虚构有限公司')
    await refused('read-employer', 'employer-code-invalid', { token, parts: { code: 'x' } })
    await refused('read-employer', 'employer-not-found', { token, parts: { code: 'D2143569X' } })
    await withDirectory(directory, async () => {
      directory.answer(500, '')
      await refused('read-employer', 'employer-directory-unavailable', { token, parts: { code: 'D2143569X' } })
    })
  })
})

describe('a record', () => {
  it('that is not there is told as described', async () => {
    const { token } = await signedIn(payload)
    await refused('read-record', 'record-not-found', { token, parts: { register: 'ningbo' } })
    await refused('read-record', 'not-found', { token, parts: { register: 'shanghai' } })
  })
})

describe('a change', () => {
  const opening = (client: OnRecord, section: string, over: object = {}): Drive => ({ token: client.token, body: { register: 'ningbo', section, portal: 'ningbo', noticeVersion: 1, ...over } })
  const toHangzhou = { residenceRegion: '330102001', residencePostcode: '310001' }

  /** A draft with its answers and the papers they demand. */
  async function filled(client: OnRecord, section: string, answers: object, portal = 'ningbo'): Promise<Drive & { parts: { id: string } }> {
    const { body } = await drive('open-change', opening(client, section, { portal }))
    const parts = { id: body.id as string }
    const saved = await drive('save-request', { token: client.token, parts, body: { edition: body.edition, answers: { [section]: answers } } })
    await bringPapers(payload, client, parts.id, saved.body.requiredEvidence)
    return { token: client.token, parts, body: submission(saved.body.edition) }
  }
  const submitted = async (...how: Parameters<typeof filled>) => drive('submit-request', await filled(...how))

  async function educated(person: string, over: object): Promise<void> {
    const at = new Date().toISOString()
    const data = { person, register: 'ningbo', year: Number(at.slice(0, 4)), subject: 'professional', course: '新会计准则', form: 'online', credits: 60, state: 'recorded', recordedOn: at.slice(0, 10), externalKey: randomToken(), createdAt: at, updatedAt: at, ...over }
    await payload.db.create({ collection: 'continuing-education', data })
  }

  it('goes its way as described', async () => {
    const client = await onRecord(payload)
    const { token } = client
    const applied = await submitted(client, 'basic', { email: 'new@example.com' })
    expect(applied.body.status).toBe('applied')
    const draft = await filled(client, 'workplace', { residenceAddress: '虚构路9号' })
    expect((await drive('preview-change', { ...draft, body: {} })).body.items).toHaveLength(1)
    const waiting = await drive('submit-request', draft)
    expect((await drive('read-record', { token, parts: { register: 'ningbo' } })).body.sections.workplace.reason).toBe('pending')
    await refused('open-change', 'section-pending', opening(client, 'workplace'))
    expect((await approve(await reviewerOf(payload), waiting.body.id)).status).toBe(200)
    expect((await drive('acknowledge-request', draft)).body.isAcknowledged).toBe(true)
    await educated(client.person.id, {})
    expect((await drive('read-education', { token, parts: { register: 'ningbo' } })).body.years[0].records).toHaveLength(1)
    const parts = { register: 'ningbo' }
    expect((await drive('list-history', { token, parts })).body.entries).toHaveLength(2)
    await refused('list-history', 'body-malformed', { token, parts, query: { from: 'yesterday' } })
    expect((await drive('read-history', { token, parts: { ...parts, id: waiting.body.id } })).body.items).toHaveLength(1)
    await refused('read-history', 'not-found', { token, parts: { ...parts, id: 'x' } })
  })

  it('to another register leaves a record as described', async () => {
    const client = await onRecord(payload)
    const { body } = await submitted(client, 'workplace', toHangzhou, 'zhejiang')
    await refused('open-change', 'transfer-pending', opening(client, 'basic'))
    expect((await approve(await reviewerOf(payload, '330102'), body.id)).status).toBe(200)
    for (const register of ['ningbo', 'zhejiang']) await drive('read-record', { token: client.token, parts: { register } })
    expect((await drive('list-history', { token: client.token, parts: { register: 'zhejiang' } })).body.entries[0].kind).toBe('transfer')
  })

  it('is opened or refused as described', async () => {
    const client = await onRecord(payload)
    await refused('open-change', 'portal-unknown', opening(client, 'basic', { portal: 'shanghai' }))
    await refused('open-change', 'notice-outdated', opening(client, 'basic', { noticeVersion: 99 }))
    const noNotice = withDatabase(payload, { findOne: (args: FindOneArgs) => (args.collection === 'notices' ? null : payload.db.findOne(args)) })
    await refused('open-change', 'notice-not-found', { ...opening(client, 'basic'), payload: noNotice })
    await refused('open-change', 'record-frozen', opening(await onRecord(payload, { person: { status: 'frozen' } }), 'basic'))
    const { token } = await signedIn(payload)
    await refused('open-change', 'record-not-found', { ...opening(client, 'basic'), token })
    for (const id of ['list-history', 'read-history', 'read-education']) await refused(id, 'record-not-found', { token, parts: { register: 'ningbo', id: 'x' } })
  })

  it('is previewed or refused as described', async () => {
    const client = await onRecord(payload)
    const { token, parts } = await filled(client, 'basic', {})
    const previewing = (answers: object) => ({ token, parts, body: { answers } })
    await refused('preview-change', 'field-unknown', previewing({ basic: { admin: true } }))
    await refused('preview-change', 'field-not-editable', previewing({ basic: { isCpa: true } }))
    await refused('preview-change', 'text-too-long', previewing({ basic: { email: 'x'.repeat(2001) } }))
    await refused('preview-change', 'text-unclean', previewing({ basic: { email: 'a\0' } }))
    const noRecord = withDatabase(payload, { findOne: (args: FindOneArgs) => (args.collection === 'persons' ? null : payload.db.findOne(args)) })
    await refused('preview-change', 'record-not-found', { ...previewing({}), payload: noRecord })
    await refused('save-request', 'record-not-found', { token, parts, body: { edition: 1, answers: {} }, payload: noRecord })
    await refused('submit-request', 'record-not-found', { token, parts, body: submission(1), payload: noRecord })
    const { body } = await submitted(client, 'education', { fullTimeLevel: '71', fullTimeDegree: '0', fullTimeSchool: '宁波中学', fullTimeGraduatedOn: '2008-06-30' })
    await refused('preview-change', 'request-not-open', { token, parts: { id: body.id }, body: {} })
  })

  it('is handed in or refused as described', async () => {
    const client = await onRecord(payload)
    await refused('submit-request', 'nothing-changed', await filled(client, 'basic', {}))
    await refused('submit-request', 'portal-of-other-register', await filled(client, 'workplace', toHangzhou))
    await educated(client.person.id, { state: 'enrolled' })
    await refused('submit-request', 'continuing-education-open', await filled(client, 'workplace', toHangzhou, 'zhejiang'))
    settings().educationDirectory = { address: 'http://127.0.0.1:1/nobody' }
    await refused('submit-request', 'continuing-education-unchecked', await filled(client, 'workplace', toHangzhou, 'zhejiang'))
    settings().educationDirectory = undefined

    const mover = await onRecord(payload)
    const basic = await filled(mover, 'basic', { email: 'new@example.com' })
    const diploma = await filled(mover, 'education', { fullTimeLevel: '71', fullTimeDegree: '0', fullTimeSchool: '宁波中学', fullTimeGraduatedOn: '2008-06-30' })
    const move = await filled(mover, 'workplace', toHangzhou, 'zhejiang')
    await drive('submit-request', diploma)
    await refused('submit-request', 'changes-open', move)
    await drive('withdraw-request', diploma)
    await drive('submit-request', move)
    await refused('submit-request', 'transfer-pending', basic)

    const twice = await onRecord(payload)
    const account = await signedIn(payload, { name: '陈雨', idNumber: twice.applicant.idNumber, mobile: '13800000001' })
    const other = { ...twice, ...account, applicant: (await findRow(payload, 'applicants', { subject: account.subject }))! }
    const drafts = [await filled(twice, 'workplace', { residenceAddress: '虚构路8号' }), await filled(other, 'workplace', { residenceAddress: '虚构路9号' })]
    await drive('submit-request', drafts[0])
    await refused('submit-request', 'section-pending', drafts[1])
  })
})

describe('every operation', () => {
  const names = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const someParts = (path: string) => Object.fromEntries(names(path).map((name) => [name, name === 'page' ? '1' : name === 'portal' ? 'ningbo' : name === 'kind' && path.includes('notices') ? 'registration' : 'x']))
  const isSigned = ({ is }: Contract['operations'][number]) => is.security.length > 0
  const takesJson = (is: Contract['operations'][number]['is']) => wanted(is) !== undefined

  it('for those signed in wants a token that holds', async () => {
    for (const operation of contract.operations.filter(isSigned)) {
      const parts = someParts(operation.path)
      await refused(operation.id, 'session-required', { parts })
      await refused(operation.id, 'session-expired', { parts, token: randomToken() })
    }
  })

  it('with a JSON body refuses others', async () => {
    const { token } = await signedIn(payload)
    for (const { id, path: at, is } of contract.operations.filter((operation) => takesJson(operation.is))) {
      const how = { parts: someParts(at), token }
      await refused(id, 'media-type-unsupported', { ...how, body: '{}', type: 'text/plain' })
      await refused(id, 'body-malformed', { ...how, body: '{' })
      await refused(id, 'body-too-large', { ...how, body: ' '.repeat(256 * 1024 + 1) })
      await refused(id, 'unexpected-property', { ...how, body: { ...wanted(is), more: 1 } })
    }
  })

  it('with a part in its path finds nothing by one too long', async () => {
    const { token } = await signedIn(payload)
    for (const { id, path: at } of contract.operations.filter((operation) => operation.path.includes('{'))) {
      const [first] = names(at)
      await refused(id, 'not-found', { token, parts: { ...someParts(at), [first!]: 'x'.repeat(101) } })
    }
  })

  it('says when the database is busy, and no more than that when it fails', async () => {
    // What reads no row cannot fail by the database; the callback and the links were driven above.
    const readsNothing = ['begin-sign-in', 'finish-sign-in', 'finish-sign-in-by-form', 'read-file-link', 'read-page-style', 'read-openapi']
    const bodies: { [id: string]: unknown } = { 'open-session': { code: 'x', verifier: 'x' } }
    for (const { id, path: at } of contract.operations.filter((operation) => !readsNothing.includes(operation.id))) {
      const how: Drive = { parts: someParts(at), token: randomToken(), query: id === 'list-bureaus' ? { region: '330203' } : {}, body: bodies[id] }
      await refused(id, 'storage-busy', { ...how, payload: failing(payload, locked) })
      await refused(id, 'internal', { ...how, payload: failing(payload, gone) })
    }
  })

  it('with a limit keeps it', async () => {
    // A minute of the limit must not end before its calls are made, however slow the machine.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    onTestFinished(() => void vi.useRealTimers())
    const { token } = await signedIn(payload)
    const headers = { 'x-forwarded-for': '192.0.2.1' }
    for (const { id, path: at, is } of contract.operations.filter((operation) => operation.is['x-calls-a-minute'])) {
      // Calls that are refused count too, and are the cheapest.
      const how = { parts: someParts(at), headers, token, body: takesJson(is) ? '{' : undefined }
      let answered = await drive(id, how)
      for (let calls = 1; answered.code !== 'too-many-requests' && calls <= is['x-calls-a-minute']; calls += 1) answered = await drive(id, how)
      expect([id, answered.code]).toEqual([id, 'too-many-requests'])
    }
  }, 120_000)

  it('was driven to each of its answers', () => {
    /** Pages, which name no code: the tests of signing in tell them apart. */
    const pages = ['begin-sign-in portal-unknown', 'begin-sign-in return-address-foreign', 'begin-sign-in sign-in-state-forged', 'begin-sign-in storage-busy', 'finish-sign-in sign-in-state-forged', 'finish-sign-in return-address-foreign', 'finish-sign-in-by-form sign-in-state-forged', 'finish-sign-in-by-form return-address-foreign']
    /** Answered without a look at anything that could fail. */
    const constant = ['read-page-style', 'read-openapi'].flatMap((id) => [`${id} storage-busy`, `${id} internal`])
    expect(contract.missing().filter((one) => !pages.includes(one) && !constant.includes(one))).toEqual([])
  })
})
