import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentDirectory } from '../../connectors/employers/currentDirectory.ts'
import { createOnce } from '../../database/createOnce.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import { readSettings, settings } from '../../settings.ts'
import { openDraft, resident, send, signedIn, type Client } from '../api/shared.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest } from '../helpers/rest.ts'
import { code, startDirectory, withDirectory, type StandIn } from './shared.ts'

let running: TestPayload
let payload: Payload
let remote: StandIn

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  remote = await startDirectory()
  await createOnce(payload, 'employers', 'code', { code, name: '宁波虚构（集团）有限公司' })
})
afterAll(async () => {
  await remote?.stop()
  await running?.stop()
})
beforeEach(() => remote.answer(200, { name: '远程虚构有限公司' }))

describe('asking for an employer', () => {
  it('gives the name of the list, however the code is written', async () => {
    const client = await signedIn(payload)
    for (const written of [code, code.toLowerCase(), ` ${code.slice(0, 6)}-${code.slice(6)} `]) {
      const { status, body } = await client.call('GET', `/v1/employers/${encodeURIComponent(written)}`)
      expect([status, body]).toEqual([200, { code, name: '宁波虚构（集团）有限公司' }])
    }
  })

  it('says that nobody has the code', async () => {
    const { status, body } = await (await signedIn(payload)).call('GET', '/v1/employers/D2143569X')
    expect([status, body]).toEqual([404, { code: 'employer-not-found', errors: [{ path: '/workplace/employerCode', code: 'employer-not-found', params: {} }] }])
  })

  it.each([
    ['91330200MA21009621', 'employer-code-check'],
    ['9133020', 'employer-code-length'],
    ['144060011', 'organisation-code-invalid'],
    ['<script>alert(1)</', 'employer-code-characters'],
    ['--', 'required'],
    ['{"$ne":null}', 'employer-code-length'],
  ])('refuses %s', async (written, reason) => {
    const { status, body } = await (await signedIn(payload)).call('GET', `/v1/employers/${encodeURIComponent(written)}`)
    expect([status, body.code, body.errors[0]!.code]).toEqual([422, 'employer-code-invalid', reason])
  })

  it('is for those signed in', async () => {
    const { status, body } = await send(payload, 'GET', `/v1/employers/${code}`)
    expect([status, body.code]).toEqual([401, 'session-required'])
  })

  it('is counted: whoever reads the list out is stopped', async () => {
    const client = await signedIn(payload)
    const answers = await Promise.all(Array.from({ length: 31 }, () => client.call('GET', `/v1/employers/${code}`)))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
  })
})

describe('a directory elsewhere', () => {
  it('is asked by code, with its token', () =>
    withDirectory(remote, async () => {
      const client = await signedIn(payload)
      const { body } = await client.call('GET', `/v1/employers/${code}`)
      expect(body).toEqual({ code, name: '远程虚构有限公司' })
      expect(remote.seen).toEqual([{ path: `/directory/${code}`, authorization: 'Bearer a-token' }])
      await client.call('GET', `/v1/employers/${code}`)
      expect(remote.seen).toHaveLength(1)
    }))

  it('answers 404 for a code it does not know', () =>
    withDirectory(remote, async () => {
      remote.answer(404, {})
      const { status, body } = await (await signedIn(payload)).call('GET', `/v1/employers/${code}`)
      expect([status, body.code]).toEqual([404, 'employer-not-found'])
    }))

  it.each<[string, number, unknown]>([
    ['an error', 500, {}],
    ['a refused token', 401, {}],
    ['a redirect', 302, {}],
    ['no JSON', 200, '<html>'],
    ['no name', 200, { title: '虚构' }],
    ['a name that is none', 200, { name: { $ne: null } }],
    ['a name with a hidden turn of direction', 200, { name: '虚构\u202e公司' }],
    ['a flood', 200, { name: '虚构', more: 'x'.repeat(100_000) }],
  ])('does not answer with %s', (_, status, body) =>
    withDirectory(remote, async () => {
      remote.answer(status, body)
      const answer = await (await signedIn(payload)).call('GET', `/v1/employers/${code}`)
      expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'employer-directory-unavailable', '1'])
    }))

  it('is left alone after five failures, and what is known is answered all the same', () =>
    withDirectory(remote, async () => {
      const directory = currentDirectory(payload, settings())
      await directory.find('D2143569X')
      remote.answer(503, {})
      for (let i = 0; i < 8; i += 1) await directory.find(code).catch(() => undefined)
      expect(remote.seen).toHaveLength(1 + 5)
      expect(await directory.find('D2143569X')).toEqual({ name: '远程虚构有限公司' })
    }))

  it('is not waited for for ever: a time limit of the register’s own ends the call', () =>
    withDirectory(remote, async () => {
      remote.hold()
      await expect(currentDirectory(payload, settings()).find(code)).rejects.toMatchObject({ cause: { name: 'TimeoutError' } })
      expect(remote.seen).toHaveLength(1)
    }))
})

describe('the setting', () => {
  it('names a directory elsewhere, with its token', () => {
    const { employerDirectory } = readSettings({ NODE_ENV: 'test', EMPLOYER_DIRECTORY: 'https://directory.example/units/', EMPLOYER_DIRECTORY_TOKEN: 'a-token' })
    expect(employerDirectory).toEqual({ base: 'https://directory.example/units', token: 'a-token' })
    expect(readSettings({ NODE_ENV: 'test', EMPLOYER_DIRECTORY: '' }).employerDirectory).toBeUndefined()
  })

  it.each(['directory.example', 'file:///etc/hosts'])('refuses %s by its name', (address) => {
    expect(() => readSettings({ NODE_ENV: 'test', EMPLOYER_DIRECTORY: address })).toThrow('EMPLOYER_DIRECTORY')
  })
})

describe('handing in', () => {
  it.each([
    ['宁波虚构（集团）有限公司', 'directory'],
    ['宁波虚构(集团) 有限公司', 'directory'],
    ['宁波虚构集团有限公司', 'typed'],
  ])('marks the name %s as %s', async (name, source) => {
    expect(await sourceOf(await signedIn(payload), { employerName: name })).toBe(source)
  })

  it('marks a name under a code that nobody has as typed', async () => {
    expect(await sourceOf(await signedIn(payload), { employerCode: 'D2143569X', employerName: '宁波虚构有限公司' })).toBe('typed')
  })

  it('goes on while the directory is down', () =>
    withDirectory(remote, async () => {
      remote.answer(500, {})
      expect(await sourceOf(await signedIn(payload), { employerName: '远程虚构有限公司' })).toBe('typed')
    }))

  it('takes no word of the applicant for it', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await openDraft(client)
    const { status, body } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { employerNameSource: 'directory' } } })
    expect([status, body.code]).toEqual([422, 'field-not-editable'])
  })
})

describe('the list', () => {
  it('takes a code as it is printed and keeps it once', async () => {
    const token = await signIn(payload, await makeStaff(payload, { role: 'administrator', authority: null }))
    const made = await rest(payload, 'POST', '/employers', { token, body: { code: '14406001-0', name: ' 虚构  合作社 ' } })
    expect(made.body.doc).toMatchObject({ code: '144060010', name: '虚构 合作社' })
    const again = await rest(payload, 'POST', '/employers', { token, body: { code: '144060010', name: '另一家' } })
    expect(again.status).toBe(400)
    const wrong = await rest(payload, 'POST', '/employers', { token, body: { code: '144060011', name: '虚构' } })
    expect(wrong.body.errors[0].data.errors[0].message).toContain('组织机构代码')
    expect((await rest(payload, 'DELETE', `/employers/${made.body.doc.id}`, { token })).status).toBe(200)
  })
})

/** Hands in a registration of someone employed and gives what the row says of the employer's name. */
async function sourceOf(client: Client, workplace: object): Promise<unknown> {
  const draft = await openDraft(client)
  const employed = { isEmployed: true, employerCode: code, employerType: '31', workRegion: '330203004', workAddress: '虚构路1号', workPostcode: '315000', accountingSince: '2015-07-01', accountingPost: '02', accountingDuty: '1', ...workplace }
  const saved = await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers: { ...resident.answers, workplace: employed } })
  const [photo, page] = await Promise.all([portrait(), paper()])
  let last = saved
  for (const kind of saved.body.requiredEvidence as string[]) last = await client.call('PUT', `/v1/requests/${draft.id}/files/${kind}/1`, kind === 'photo' ? photo : page, { 'content-type': 'image/jpeg' })
  const { status, body } = await client.call('POST', `/v1/requests/${draft.id}/submit`, { edition: last.body.edition, isConfirmed: true })
  expect([status, body.errors]).toEqual([200, undefined])
  const row = await payload.db.findOne<{ id: string; form: { workplace: { employerNameSource?: string } } }>({ collection: 'change-requests', where: { id: { equals: draft.id } } })
  return row!.form.workplace.employerNameSource
}
