import { isUniqueViolation } from '../../access/identity/isUniqueViolation.ts'
import { RefusalError } from './RefusalError.ts'
import { statuses, type RefusalCode } from './statuses.ts'

/** The refusal that an error stands for; absent: nobody foresaw it. */
export function refusalOf(error: unknown): RefusalError | undefined {
  if (error instanceof RefusalError) return error
  if (!(error instanceof Error)) return undefined
  if (isUniqueViolation(error)) return new RefusalError('conflict', { cause: error })
  if (isWriteConflict(error)) return new RefusalError('storage-busy', { headers: { 'Retry-After': '1' }, cause: error })
  const code = 'code' in error ? error.code : undefined
  if (!isRefusalCode(code)) return undefined
  return new RefusalError(code, { cause: error, headers: statuses[code] === 503 ? { 'Retry-After': '1' } : {} })
}

function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === 'string' && Object.hasOwn(statuses, code)
}

/** The databases' ways to say that another writer was there first and that the same call may succeed later. */
function isWriteConflict(error: Error & { code?: unknown; errorLabels?: unknown; hasErrorLabel?: unknown }): boolean {
  const codes = [error.code, (error.cause as { code?: unknown } | undefined)?.code]
  if (codes.some((code) => code === 112 || (typeof code === 'string' && code.startsWith('SQLITE_BUSY')))) return true
  const hasLabel = error.hasErrorLabel
  return typeof hasLabel === 'function' && hasLabel.call(error, 'TransientTransactionError') === true
}
