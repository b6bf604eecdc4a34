import type { Payload } from 'payload'
import { digestOf } from '../../access/identity/tokens.ts'
import { findRow } from '../../database/findRow.ts'
import type { ApiKey } from '../../payload-types.ts'
import { DownstreamError } from './DownstreamError.ts'

/** How every key begins, so that one that lies about is recognised. */
export const keyPrefix = 'ark_'

/** What a key looks like as a whole. */
const form = new RegExp(`^${keyPrefix}[\\w-]{43}$`)

/** The key a call comes with. @throws {DownstreamError} `key-required`, or `key-invalid` for one unknown or revoked */
export async function keyOf(payload: Payload, request: Request): Promise<ApiKey> {
  const [, token] = /^Bearer (\S{1,100})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (!token) throw new DownstreamError('key-required')
  // Only what looks like a key is looked up: an empty value must never meet an empty column.
  const key = form.test(token) ? await findRow(payload, 'api-keys', { digest: digestOf(token) }) : undefined
  if (!key || key.isRevoked) throw new DownstreamError('key-invalid')
  return key
}
