import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../api/v1/operations/index.ts'
import { freshIdNumber, openDraft, resident, send, signedIn, type Answer, type Body, type Client } from '../api/shared.ts'
import { onRecord, openChange } from '../change/shared.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { asked, byVerdict, fields, json, names, ofForeigners, ofResidents, told } from './shared.ts'
import { badTexts, badValues } from './values.ts'

// What each call is answered stands in the snapshot, which both databases are held against: it is the same on both.

let running: TestPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running?.stop())

/** Someone with a passport, who has none of them stated. */
const foreigner = () => ({ documentType: '2', name: 'MARIA KELLER', idNumber: freshIdNumber().slice(-9), ethnicity: undefined })

describe('a field', () => {
  it.each(fields)('%s.%s refuses each bad value, or keeps it as the text it is', async (section, field) => {
    const client = await signedIn(payload, ofForeigners.includes(field) ? foreigner() : {})
    const isOfResident = ofResidents.includes(field)
    const { id } = await openDraft(client, isOfResident ? 'ningbo' : 'zhejiang')
    const base = isOfResident ? { ...asked, workplace: resident.answers.workplace } : asked
    let { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: base })
    const answered: { [value: string]: string } = {}
    for (const [name, value] of Object.entries(badValues)) {
      const { edition } = body
      const saved = await client.call('PATCH', `/v1/requests/${id}`, `{"edition":${edition},"answers":{"${section}":{"${field}":${value}}}}`, json)
      if (saved.status !== 200) {
        answered[name] = told(saved)
        continue
      }
      body = saved.body
      expect(body.answers[section][field]).toEqual(JSON.parse(value))
      const submitted = await client.call('POST', `/v1/requests/${id}/submit`, { edition: body.edition, isConfirmed: true })
      answered[name] = `saved, then ${verdict(submitted, `/${section}/${field}`)}`
    }
    expect(byVerdict(answered)).toMatchSnapshot()
    expect((await client.call('GET', `/v1/requests/${id}`)).status).toBe(200)
  })

  /** What handing in says of one field; a field it says nothing of was taken. */
  function verdict(answer: Answer, path: string): string {
    const code = told(answer)
    if (answer.body.code !== 'form-invalid') return code
    return answer.body.errors.find((finding) => finding.path === path)?.code ?? 'taken'
  }
})

describe('a name', () => {
  it('that no field has is refused, wherever it stands', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const answered: { [name: string]: string[] } = {}
    for (const name of names) {
      const bodies = [`{"edition":0,"${name}":1}`, `{"edition":0,"answers":{"${name}":{}}}`, `{"edition":0,"answers":{"basic":{"${name}":"x"}}}`]
      const answers: string[] = []
      for (const body of bodies) answers.push(told(await client.call('PATCH', `/v1/requests/${id}`, body, json)))
      answered[name.slice(0, 20)] = answers
    }
    expect(answered).toMatchSnapshot()
    expect((await client.call('GET', `/v1/requests/${id}`)).body).toMatchObject({ edition: 0, answers: { basic: { ethnicity: '01' } } })
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })
})

describe('a property of a body', () => {
  type JsonSchema = { required?: string[]; properties: { [name: string]: { type: string; enum?: string[] } } }
  const some: { [type: string]: unknown } = { integer: 1, boolean: true, string: 'x', object: {} }
  const properties = operations.flatMap(({ name, method, path, body }) => {
    if (body?.type !== 'application/json') return []
    const { required = [], properties } = body.schema as JsonSchema
    const whole = Object.fromEntries(required.map((key) => [key, properties[key]!.enum?.[0] ?? some[properties[key]!.type]]))
    return Object.keys(properties).map((property) => ({ name, method, path, property, whole }))
  })

  it.each(properties)('$property of $name is refused or taken for what it is', async ({ name: operation, method, path, property, whole }) => {
    const { [property]: _, ...rest } = whole
    const others = JSON.stringify(rest).slice(1, -1)
    const answered: { [value: string]: string } = {}
    const clients = new Clients(operation === 'preview-change' ? changing : registering)
    for (const [name, value] of Object.entries(badValues)) {
      const client = await clients.next()
      answered[name] = told(await client.call(method, path.replace('{id}', client.draft.id), `{${others}${others && ','}"${property}":${value}}`, { ...json, 'x-forwarded-for': client.draft.id }))
    }
    expect(byVerdict(answered)).toMatchSnapshot()
  })
})

describe('a part of a path or of a query', () => {
  const parts = operations.flatMap(({ name, method, path, auth, query = {}, arrivals }) => {
    if (arrivals || name === 'put-file') return []
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part!)
    return [...inPath.map((part) => ({ name, method, path, auth, part, isQuery: false })), ...Object.keys(query).map((part) => ({ name, method, path, auth, part: part.replace(/[!?]$/, ''), isQuery: true }))]
  })

  it.each(parts)('$part of $name is refused or taken for what it is', async ({ method, path, part, isQuery }) => {
    const answered: { [value: string]: string } = {}
    const clients = new Clients(registering)
    for (const [name, value] of Object.entries(badTexts)) {
      // Halves of a pair cannot stand in an address.
      if (name === 'half a pair') continue
      const client = await clients.next()
      const written = encodeURIComponent(value)
      const address = path.replace(/\{(\w+)\}/g, (_, other: string) => (other === part && !isQuery ? written : other === 'id' ? client.draft.id : other === 'page' ? '1' : 'ningbo')) + (isQuery ? `?${part}=${written}` : '')
      answered[name] = told(await client.call(method, address, method === 'POST' && operationTakesJson(path, method) ? {} : undefined, { 'x-forwarded-for': client.draft.id }))
    }
    expect(byVerdict(answered)).toMatchSnapshot()
  })
})

function operationTakesJson(path: string, method: string): boolean {
  return operations.some((operation) => operation.path === path && operation.method === method && operation.body?.type === 'application/json')
}

/** Someone with a draft of their own. */
type WithDraft = Client & { draft: Body }

async function registering(): Promise<WithDraft> {
  const client = await signedIn(payload)
  return { ...client, draft: await openDraft(client) }
}

async function changing(): Promise<WithDraft> {
  const client = await onRecord(payload)
  return { ...client, draft: await openChange(client, 'workplace') }
}

/** Someone new each 25 calls, so that no limit answers in place of the operation. */
class Clients {
  readonly #make: () => Promise<WithDraft>
  #calls = 0
  #current?: WithDraft

  constructor(make: () => Promise<WithDraft>) {
    this.#make = make
  }

  async next(): Promise<WithDraft> {
    if (!this.#current || this.#calls % 25 === 0 || (await this.#current.call('GET', `/v1/requests/${this.#current.draft.id}`)).body.status !== 'draft') this.#current = await this.#make()
    this.#calls += 1
    return this.#current
  }
}

describe('a body of a form', () => {
  it.each(['', '=', '&&&', 'sp=%', 'sp=%00&ticket=%00', `ticket=${'x'.repeat(9000)}`, 'sp[]=x&sp[$ne]=x', '__proto__=x'])('%j posted to the callback is refused with a page', async (body) => {
    const { status, headers } = await send(payload, 'POST', '/v1/sign-in/callback', { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    expect([status, headers.get('content-type'), headers.get('content-security-policy')?.startsWith("default-src 'none'")]).toEqual([400, 'text/html; charset=utf-8', true])
  })
})
