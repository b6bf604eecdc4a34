import type { PayloadRequest } from 'payload'
import { StaffError } from './StaffError.ts'

/** Bytes of a decision's body; a reason and marks on every field stay far below. */
const limit = 64 * 1024

/**
 * The JSON object a member of staff sent, with no other keys than those allowed.
 * Only `application/json` is read: a form of another site cannot send that without asking first.
 * @throws {StaffError}
 */
export async function readBody(req: PayloadRequest, allowed: string[]): Promise<{ [key: string]: unknown }> {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new StaffError(415, 'body-not-json')
  if (Number(req.headers.get('content-length') ?? 0) > limit) throw new StaffError(413, 'body-too-large')
  const text = (await req.text?.()) ?? ''
  if (text.length > limit) throw new StaffError(413, 'body-too-large')
  const body = parse(text)
  const extra = Object.keys(body).find((key) => !allowed.includes(key))
  if (extra !== undefined) throw new StaffError(400, 'unexpected-property')
  return body
}

function parse(text: string): { [key: string]: unknown } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new StaffError(400, 'body-malformed')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StaffError(400, 'body-malformed')
  return value as { [key: string]: unknown }
}
