import { APIError, type CollectionAfterLoginHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { accountText } from '../../access/accounts/texts.ts'
import { TryCounter } from '../../access/accounts/TryCounter.ts'

const counter = new TryCounter()

/** Has an address wait that failed to sign in too often, with the time in `Retry-After`. What the register does by itself is not counted. */
export const limitTries: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const address = addressOf(req)
  const account = String((args as { data?: { email?: unknown } }).data?.email ?? '').trim().toLowerCase()
  // A sign-in that begins again after a conflict is the same try.
  if (operation !== 'login' || !address || context.isCounted) return args
  const seconds = counter.begin({ address, account, now: Date.now() })
  if (seconds > 0) {
    req.responseHeaders = new Headers({ ...Object.fromEntries(req.responseHeaders ?? []), 'Retry-After': String(seconds) })
    throw new APIError(accountText('too-many-tries', req.i18n?.language, { minutes: Math.ceil(seconds / 60) }), 429, { code: 'too-many-tries', seconds }, true)
  }
  context.isCounted = true
  return args
}

/** Takes back the count of a try that was right. */
export const forgiveTries: CollectionAfterLoginHook = ({ req, user }) => {
  const address = addressOf(req)
  if (address) counter.succeeded({ address, account: String(user.email ?? '').trim().toLowerCase(), now: Date.now() })
}

/** The address a call came from, as the nearest proxy (or Next itself) noted it. */
function addressOf(req: PayloadRequest): string | undefined {
  return req.headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined
}
