import type { PayloadRequest } from 'payload'
import { digestOf, randomToken } from '../../access/identity/tokens.ts'
import { may } from '../../access/abilities.ts'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import { recordAudit } from '../../hooks/audit/recordAudit.ts'
import { secretOf } from '../../hooks/webhooks/secretOf.ts'
import { settings } from '../../settings.ts'
import { keyPrefix } from '../downstream/keyOf.ts'
import { readBody } from './readBody.ts'
import { StaffError } from './StaffError.ts'
import { signedIn } from './signedIn.ts'

/** Issues the key of a downstream system or the secret of a webhook, in place of the one before, and gives it this once. */
export async function issueSecret(req: PayloadRequest): Promise<{ key: string }> {
  signedIn(req)
  if (!may(req, 'administer')) throw new StaffError(403, 'not-an-administrator')
  await readBody(req, [])
  const { collection, id } = req.routeParams as { collection?: unknown; id?: unknown }
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  const key = collection === 'api-keys' ? await issueKey(req, id) : collection === 'webhooks' ? await issueSigningSecret(req, id) : undefined
  if (!key) throw new StaffError(404, 'not-found')
  await recordAudit(req, { action: 'issue', subject: `${String(collection)}:${id}` })
  return { key }
}

async function issueKey({ payload }: PayloadRequest, id: string): Promise<string | undefined> {
  const key = keyPrefix + randomToken()
  const issued = await compareAndSet(payload, 'api-keys', { id }, { digest: digestOf(key), hint: key.slice(-4), issuedAt: new Date().toISOString() })
  return issued && key
}

async function issueSigningSecret({ payload }: PayloadRequest, id: string): Promise<string | undefined> {
  const webhook = await findRow(payload, 'webhooks', { id })
  const issued = webhook && (await compareAndSet(payload, 'webhooks', { id }, { edition: (webhook.edition ?? 0) + 1 }))
  return issued && secretOf(issued, settings().secret)
}
