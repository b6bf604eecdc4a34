import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import type { Staff } from '../../../payload-types.ts'
import { startSession } from './startSession.ts'

/** Opens the session that a password would have opened, for somebody another service has vouched for; gives the cookie to set. */
export async function openPayloadSession(req: PayloadRequest, account: Staff, { hasSecondFactor }: { hasSecondFactor: boolean }): Promise<string> {
  const { payload } = req
  const collectionConfig = payload.collections.staff.config
  const user = { ...account, collection: 'staff' } as unknown as TypedUser
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user })
  if (!sid) throw new Error('openPayloadSession: expected sessions to be in use')
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: account.email, sid, user: user as Parameters<typeof getFieldsToSign>[0]['user'] })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: collectionConfig.auth.tokenExpiration })
  await startSession({ req, staff: account.id, sid, method: 'oidc', userAgent: req.headers.get('user-agent'), hasSecondFactor })
  return generatePayloadCookie({ collectionAuthConfig: collectionConfig.auth, cookiePrefix: payload.config.cookiePrefix, token })
}
