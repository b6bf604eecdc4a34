import { keyedDigest } from '../../access/identity/tokens.ts'
import { settings } from '../../settings.ts'
import type { AuditEvent } from '../../payload-types.ts'

/** The columns of an event that say something; what is absent counts as null. */
const said = ['key', 'at', 'actor', 'actorName', 'action', 'subject', 'subjectLabel', 'authority', 'ip', 'agent', 'details'] as const

/**
 * The mark of an event, hexadecimal: HMAC-SHA256 over everything it says, under a key of the register's secret. Whoever can write
 * to the database alone cannot make one.
 */
export function markOf(event: Pick<AuditEvent, (typeof said)[number]>): string {
  return keyedDigest({ secret: settings().secret, purpose: 'audit', text: canonical(said.map((column) => event[column] ?? null)) }).toString('hex')
}

/** JSON with the keys of objects in order, so that what is equal reads equal after any database. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}
