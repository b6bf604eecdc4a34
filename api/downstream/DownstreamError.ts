/** The HTTP status of each refusal of the downstream API; the codes are stable. Systems call it, so there are no sentences. */
export const statuses = {
  'not-found': 404,
  'method-not-allowed': 405,
  'key-required': 401,
  'key-invalid': 401,
  'scope-missing': 403,
  'too-many-requests': 429,
  'media-type-unsupported': 415,
  'body-too-large': 413,
  'body-malformed': 400,
  'unexpected-property': 400,
  'storage-busy': 503,
  internal: 500,
} as const

export type DownstreamCode = keyof typeof statuses

/** A call that the downstream API refuses, as data; never holds anything of a person. */
export class DownstreamError extends Error {
  override readonly name = 'DownstreamError'
  constructor(
    readonly code: DownstreamCode,
    /** What was refused, as a JSON pointer into the body. */
    readonly path = '',
    readonly headers: { [name: string]: string } = {},
  ) {
    super(`downstream: ${code}`)
  }
}
