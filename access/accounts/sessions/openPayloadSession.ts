import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import { againOnConflict } from '../../../database/againOnConflict.ts'
import { inTransaction } from '../../../database/inTransaction.ts'
import type { Staff } from '../../../payload-types.ts'
import { startSession } from './startSession.ts'

/** Opens the session that a password would have opened, for somebody another service has vouched for; gives the cookie to set. */
export async function openPayloadSession(req: PayloadRequest, { id }: Staff, { hasSecondFactor }: { hasSecondFactor: boolean }): Promise<string> {
  const { payload } = req
  const collectionConfig = payload.collections.staff.config
  const { account, user, sid } = await againOnConflict(() => inTransaction(req, () => addSession(req, id, { hasSecondFactor })))
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: account.email, sid, user: user as Parameters<typeof getFieldsToSign>[0]['user'] })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: collectionConfig.auth.tokenExpiration })
  return generatePayloadCookie({ collectionAuthConfig: collectionConfig.auth, cookiePrefix: payload.config.cookiePrefix, token })
}

async function addSession(req: PayloadRequest, id: string, { hasSecondFactor }: { hasSecondFactor: boolean }): Promise<{ account: Staff; user: TypedUser; sid: string }> {
  const { payload } = req
  // The account is written whole: read here, it has the sessions that others opened a moment ago.
  const account = await payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: id } }, req })
  if (!account) throw new Error('openPayloadSession: expected the account to be there')
  const user = { ...account, collection: 'staff' } as unknown as TypedUser
  const { sid } = await addSessionToUser({ collectionConfig: payload.collections.staff.config, payload, req, user })
  if (!sid) throw new Error('openPayloadSession: expected sessions to be in use')
  await startSession({ req, staff: id, sid, method: 'oidc', userAgent: req.headers.get('user-agent'), hasSecondFactor })
  return { account, user, sid }
}
