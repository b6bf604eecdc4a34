type DriverError = Error & { code?: unknown; hasErrorLabel?: unknown }

/** The databases' ways to say that another writer was there first and that the same call may succeed later. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause, hasErrorLabel } = error as DriverError
  const codes = [code, (cause as { code?: unknown } | undefined)?.code]
  if (codes.some((one) => one === 112 || (typeof one === 'string' && one.startsWith('SQLITE_BUSY')))) return true
  return typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, 'TransientTransactionError') === true
}
