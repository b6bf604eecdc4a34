import type { Payload } from 'payload'
import type { Applicant, ApplicantSession } from '../../payload-types.ts'
import type { Settings } from '../../settings.ts'
import type { RefusalCode } from '../errors/statuses.ts'
import type { Answer } from './openapi/answer.ts'
import type { Schema } from './openapi/schema.ts'

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
  /** The language that the answer is wanted in. */
  language: 'zh' | 'en'
  now: Date
}

/** A call of someone signed in. */
export type SignedCall = Call & { session: ApplicantSession; applicant: Applicant }

/** A JSON body; `schema` is what the call is checked against, `described` says more where the operation itself refuses by better codes. */
type JsonBody = { type: 'application/json'; schema: Schema; described?: Schema }

type Description = {
  /** Stable name, for documentation and tests. */
  name: string
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Path below the origin; `{name}` stands for one part. */
  path: string
  summary: string
  /** What the query may hold; `!` at the end of a name: must hold. */
  query?: { [name: string]: Schema }
  /** What parts of the path look like; text otherwise. */
  parts?: { [name: string]: Schema }
  body?: JsonBody | { type: 'image/jpeg' } | { type: 'application/x-www-form-urlencoded'; schema: Schema }
  /** What a success answers. */
  answer: Answer
  /** What may go wrong beyond what may go wrong with every call. */
  errors: RefusalCode[]
  /** A person's browser calls it: refusals are pages, and these codes come back in the fragment of the address it is sent to. */
  arrivals?: RefusalCode[]
  /** Whether an answer or a refusal is in the language that is asked for. */
  isInLanguage?: true
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
