import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { statuses, type RefusalCode } from './statuses.ts'

type Details = {
  /** What was refused, as a JSON pointer into the body or the form; the whole call by default. */
  path?: string
  params?: Finding['params']
  /** Several findings at once, in place of the one made of `path` and `params`. */
  errors?: Finding[]
  /** More properties of the answer, such as the newer request. */
  body?: { [name: string]: unknown }
  headers?: { [name: string]: string }
  cause?: unknown
}

/** A call that the applicants' API refuses, as data. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  readonly code: RefusalCode
  readonly status: number
  readonly errors: Finding[]
  readonly body: { [name: string]: unknown }
  readonly headers: { [name: string]: string }

  constructor(code: RefusalCode, { path = '', params = {}, errors, body = {}, headers = {}, cause }: Details = {}) {
    super(`api: ${code}`, { cause })
    this.code = code
    this.status = statuses[code]
    this.errors = errors ?? [{ path, code, params }]
    this.body = body
    this.headers = headers
  }
}
