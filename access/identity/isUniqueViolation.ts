/**
 * Whether an error of the database says that a unique value is taken. Payload's adapters turn the database's own error
 * into a `ValidationError`, but not in conditional writes: there it comes as the driver threw it.
 */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Not by the name of its class: a build that shortens names has another one.
  if ('data' in error && messagesOf(error.data).some((message) => /unique|唯一/i.test(message))) return true
  const code = codeOf(error) ?? codeOf(error.cause)
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 11000
}

function messagesOf(data: unknown): string[] {
  const errors = (data as { errors?: unknown } | null)?.errors
  return Array.isArray(errors) ? errors.map((error: { message?: unknown }) => String(error?.message)) : []
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
