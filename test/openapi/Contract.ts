import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Payload } from 'payload'
import { expect } from 'vitest'
import { handle } from '../../api/v1/handle.ts'
import { origin } from '../api/shared.ts'

type Json = { [key: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- a document of unknown shape is walked
type Described = { id: string; path: string; method: string; is: Json }

/** What a call comes with, beyond what its operation says of itself. */
export type Drive = {
  parts?: { [name: string]: string }
  query?: { [name: string]: string }
  body?: unknown
  /** Media type of the body, where it is another than the operation names. */
  type?: string
  token?: string
  headers?: { [name: string]: string }
  payload?: Payload
}

export type Driven = { status: number; code?: string; body: Json; response: Response }

/** Calls operations by what the document says of them, and holds each answer against it. */
export class Contract {
  readonly operations: Described[]
  readonly #ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ } })
  readonly #validators = new Map<string, ValidateFunction>()
  /** What was answered: an operation with a status, or with a code. */
  readonly #driven = new Set<string>()

  constructor(readonly payload: Payload, readonly document: Json) {
    this.#ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components', 'x-source', 'x-asked-when', 'x-required', 'x-reviewed', 'x-check', 'x-dates', 'x-fits'])
    this.#ajv.addSchema(document, 'openapi.json')
    this.operations = Object.entries(document.paths as Json).flatMap(([path, methods]) => Object.entries(methods as Json).map(([method, is]) => ({ id: is.operationId as string, path, method, is })))
  }

  async drive(id: string, { parts = {}, query = {}, body, type, token, headers = {}, payload = this.payload }: Drive = {}): Promise<Driven> {
    const operation = this.operations.find((described) => described.id === id)
    if (!operation) throw new Error(`openapi: expected an operation "${id}"`)
    const url = new URL(operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? '')), origin)
    url.search = new URLSearchParams(query).toString()
    const init: RequestInit = { method: operation.method.toUpperCase(), headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers } }
    // What a drive brings for one operation of a row of them, another has no use for.
    if (body !== undefined && operation.is.requestBody) {
      init.body = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body)
      Object.assign(init.headers!, { 'content-type': type ?? Object.keys(operation.is.requestBody.content)[0] })
    }
    return this.#hold(operation, await handle(new Request(url, init), payload))
  }

  /** Every code and success of the document that was not answered yet. */
  missing(): string[] {
    return this.operations.flatMap(({ id, is }) => this.#expected(id, is)).filter((one) => !this.#driven.has(one))
  }

  /** Every schema of the document by its place, compiled; throws where one is none. */
  compileAll(): number {
    const names = Object.keys(this.document.components.schemas)
    for (const name of names) this.#validator(`/components/schemas/${name}`)
    return names.length
  }

  #expected(id: string, { responses }: Json): string[] {
    return Object.entries(responses as Json).flatMap(([status, response]) => (Number(status) < 400 ? [`${id} ${status}`] : codesIn(response).map((code) => `${id} ${code}`)))
  }

  async #hold({ id, path, method, is }: Described, response: Response): Promise<Driven> {
    const { status } = response
    const described = (is.responses as Json)[status] as Json | undefined
    expect(described, `${id} answered ${status}, which the document does not describe`).toBeDefined()
    const type = response.headers.get('content-type')?.split(';')[0]
    const types = Object.keys((described!.content ?? {}) as Json)
    // 304 repeats the type of bytes that it does not send.
    if (status !== 304) expect(types.length === 0 ? [undefined] : types, `${id} ${status}: media type`).toContain(type)
    for (const name of Object.keys((described!.headers ?? {}) as Json)) expect(response.headers.get(name), `${id} ${status}: ${name}`).not.toBeNull()
    const body = type === 'application/json' ? ((await response.clone().json()) as Json) : {}
    if (type === 'application/json') {
      const validate = this.#validator(`/paths/${pointer(path)}/${method}/responses/${status}/content/application~1json/schema`)
      expect(validate(body) ? [] : validate.errors, `${id} ${status} ${body.code ?? ''}`).toEqual([])
    }
    const arrival = status === 303 ? new URLSearchParams(new URL(response.headers.get('location')!).hash.slice(1)).get('accountant-error') : null
    if (arrival !== null) expect(is['x-arrivals'], id).toContain(arrival)
    const code = status >= 400 ? ((body.code as string | undefined) ?? onlyCode(described!)) : undefined
    this.#driven.add(`${id} ${code ?? status}`)
    return { status, code: code ?? arrival ?? undefined, body, response }
  }

  #validator(place: string): ValidateFunction {
    const known = this.#validators.get(place) ?? this.#ajv.compile({ $ref: `openapi.json#${place}` })
    this.#validators.set(place, known)
    return known
  }
}

/** The codes that a response names: each stands at the head of its sentence. */
function codesIn(response: Json): string[] {
  return [...(response.description as string).matchAll(/^`([a-z-]+)`: /gm)].map(([, code]) => code!)
}

/** A page says no code; the drive that led to it says which it means where there are several. */
function onlyCode(response: Json): string | undefined {
  const codes = codesIn(response)
  return codes.length === 1 ? codes[0] : codes.join(' or ')
}

function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}
