import { keyedDigest } from '../../access/identity/tokens.ts'
import { settings } from '../../settings.ts'
import type { AuditLink } from '../../payload-types.ts'

/** What a link says, beside its digest. */
export type Linked = Pick<AuditLink, 'seq' | 'event' | 'mark' | 'previous'>

/** The digest of a link, hexadecimal: HMAC-SHA256 over its place, its event's id and mark, and the digest of the link before. */
export function digestOfLink({ seq, event, mark, previous }: Linked): string {
  return keyedDigest({ secret: settings().secret, purpose: 'audit-link', text: JSON.stringify([seq, event, mark, previous]) }).toString('hex')
}

/** A link with its digest. */
export function link(linked: Linked): Linked & { digest: string } {
  return { ...linked, digest: digestOfLink(linked) }
}
