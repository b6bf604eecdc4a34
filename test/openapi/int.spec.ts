import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { randomToken } from '../../access/identity/tokens.ts'
import { signedIn } from '../api/shared.ts'
import type { Contract, Drive } from './Contract.ts'
import { change, record } from './change.ts'
import { employer, files } from './files.ts'
import { registration } from './registration.ts'
import { contract, drive, payload, refused, startRegister, wanted } from './running.ts'
import { failing, gone, locked } from './shared.ts'
import { signingIn, whatIsPublic } from './signingIn.ts'

startRegister()

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

describe('signing in', signingIn)
describe('what is public', whatIsPublic)
describe('a registration', registration)
describe('files', files)
describe('an employer', employer)
describe('a record', record)
describe('a change', change)

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
