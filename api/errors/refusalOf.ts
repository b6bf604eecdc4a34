import { isUniqueViolation } from '../../access/identity/isUniqueViolation.ts'
import { isWriteConflict } from '../../database/isWriteConflict.ts'
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
