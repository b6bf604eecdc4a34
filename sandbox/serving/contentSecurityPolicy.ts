/** The strict policy of every page here: nothing inline, nothing from a host that is not named. */
export function contentSecurityPolicy({
  embeds = [],
  formTargets = [],
}: {
  /** Origins whose scripts may run and be called; the register's, where its widgets are embedded. */
  embeds?: readonly string[]
  /** Origins a form may lead to. Browsers hold each redirect after a form to this list too. */
  formTargets?: readonly string[]
} = {}): string {
  const list = (origins: readonly string[]): string => ["'self'", ...new Set(origins)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${list(embeds)}`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src ${list(embeds)}`,
    `form-action ${list(formTargets)}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
