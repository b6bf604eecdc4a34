import { APIError, type PayloadRequest, type SanitizedConfig } from 'payload'
import { againOnConflict } from '../../database/againOnConflict.ts'
import { isWriteConflict } from '../../database/isWriteConflict.ts'
import { accountText } from './texts.ts'

/** Has a sign-in with a password begin again where another writer of the account was first, as a second sign-in at the same moment is. */
export function signInAgain(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, endpoints } of config.collections) {
    if (slug !== 'staff' || !endpoints) continue
    for (const endpoint of endpoints.filter(({ path, method }) => path === '/login' && method === 'post')) {
      const { handler } = endpoint
      endpoint.handler = (req) => againOnConflict(async () => handler(withoutBody(req))).catch((error: unknown) => refuse(error, req))
    }
  }
  return config
}

/** A request whose body was read is not to be read again: what it said stands in `data`. */
function withoutBody(req: PayloadRequest): PayloadRequest {
  if (req.data) Object.defineProperty(req, 'body', { value: null })
  return req
}

function refuse(error: unknown, req: PayloadRequest): never {
  if (!isWriteConflict(error)) throw error
  req.responseHeaders = new Headers({ ...Object.fromEntries(req.responseHeaders ?? []), 'Retry-After': '1' })
  throw new APIError(accountText('storage-busy', req.i18n?.language), 503, { code: 'storage-busy' }, true)
}
