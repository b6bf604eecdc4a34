/** The databases' ways to say that another writer was there first and that the same call may succeed later. */
export function isWriteConflict(error: Error & { code?: unknown; errorLabels?: unknown; hasErrorLabel?: unknown }): boolean {
  const codes = [error.code, (error.cause as { code?: unknown } | undefined)?.code]
  if (codes.some((code) => code === 112 || (typeof code === 'string' && code.startsWith('SQLITE_BUSY')))) return true
  const hasLabel = error.hasErrorLabel
  return typeof hasLabel === 'function' && hasLabel.call(error, 'TransientTransactionError') === true
}
