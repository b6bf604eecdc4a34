import type { Payload } from 'payload'
import type { ApiKey } from '../../payload-types.ts'
import type { Settings } from '../../settings.ts'

/** What a downstream system may do; a key names those it is for. */
export type Scope = ApiKey['scopes'][number]

/** A call of a system that holds a key. */
export type DownstreamCall = { payload: Payload; settings: Settings; key: ApiKey; body: unknown; now: Date }

/** One call of the downstream API. Identity numbers stand in bodies alone, so every one is a POST. */
export type DownstreamOperation = {
  path: string
  scope: Scope
  /** JSON Schema of the body. */
  schema: { [keyword: string]: unknown }
  /** Longest body, in bytes. */
  size: number
  /** Calls a minute from one key. */
  limit: number
  handle: (call: DownstreamCall) => Promise<object>
}
