import { identityKeyParts } from '@accountant-register/schemas/rules/identityKeyParts.ts'
import { keyedDigest } from './tokens.ts'

/**
 * The key by which persons are told apart, hexadecimal: equal for the same person under either of a document's
 * spellings, and worth nothing to whoever does not hold the register's secret.
 */
export function identityKey({ idType, idNumber, secret }: { idType: string; idNumber: string; secret: string }): string {
  return keyedDigest({ secret, purpose: 'identity', text: identityKeyParts(idType, idNumber) }).toString('hex')
}
