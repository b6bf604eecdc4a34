import { keyedDigest } from '../../access/identity/tokens.ts'
import type { Webhook } from '../../payload-types.ts'

/** The secret that signs the calls of a webhook; it follows from the register's own and is kept nowhere. Another edition is another secret. */
export function secretOf({ id, edition }: Pick<Webhook, 'id' | 'edition'>, secret: string): string {
  return `whs_${keyedDigest({ secret, purpose: 'webhook', text: `${id}:${edition ?? 0}` }).toString('base64url')}`
}
