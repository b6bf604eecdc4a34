import type { Payload } from 'payload'
import type { Applicant, ApplicantSession } from '../../payload-types.ts'
import type { Settings } from '../../settings.ts'
import type { RefusalCode } from '../errors/statuses.ts'

/** A JSON Schema, as far as bodies of this API need one. */
export type BodySchema = { [keyword: string]: unknown }

/** What a call comes with, whoever makes it. */
export type Call = {
  payload: Payload
  settings: Settings
  request: Request
  url: URL
  /** The parts of the path that the operation names. */
  params: { [name: string]: string }
  /** The JSON body, checked against the operation's schema; undefined where there is none. */
  body: unknown
  now: Date
}

/** A call of someone signed in. */
export type SignedCall = Call & { session: ApplicantSession; applicant: Applicant }

type Description = {
  /** Stable name, for documentation and tests. */
  name: string
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Path below the origin; `{name}` stands for one part. */
  path: string
  summary: string
  body?: { type: 'application/json'; schema: BodySchema } | { type: 'image/jpeg' } | { type: 'application/x-www-form-urlencoded' }
  /** Name of what a success answers, as in docs/architecture.md. */
  answer: string
  /** What may go wrong beyond what may go wrong with every call. */
  errors: RefusalCode[]
  /** Calls a minute from one address or session; absent: as many as it likes. */
  limit?: number
}

/** One call of the applicants' API: what it takes and answers, and how it is done. */
export type Operation = Description &
  ({ auth: 'none'; handle: (call: Call) => Promise<unknown> } | { auth: 'session'; handle: (call: SignedCall) => Promise<unknown> })

/** Gives an operation its type without losing what it says of itself. */
export function operation(description: Operation): Operation {
  return description
}
