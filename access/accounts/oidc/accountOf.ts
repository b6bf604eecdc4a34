import type { Payload } from 'payload'
import { createOnce } from '../../../database/createOnce.ts'
import { findRow } from '../../../database/findRow.ts'
import type { Staff, StaffIdentity } from '../../../payload-types.ts'
import { isUniqueViolation } from '../../identity/isUniqueViolation.ts'
import { digestOf } from '../../identity/tokens.ts'

/** Who the sign-in service says it is. `email` counts only where the service has verified it. */
export type Claims = { iss: string; sub: string; email?: string; isEmailVerified: boolean }

/** The account of it, newly bound or known, or why there is none. */
export type Found = { account: Staff; isNew: boolean } | { fault: 'account-unknown' | 'email-unverified' | 'account-bound-otherwise' }

/**
 * The account of a person of the sign-in service: the one that issuer and subject were bound to, else, once, the existing account with the
 * verified mail address. Never makes an account, and never looks one up by something empty.
 */
export async function accountOf(payload: Payload, { iss, sub, email, isEmailVerified }: Claims): Promise<Found> {
  if (!iss || !sub) return { fault: 'account-unknown' }
  const key = digestOf(`${iss} ${sub}`)
  const bound = await findRow(payload, 'staff-identities', { key })
  if (bound) return accountBoundBy(payload, bound, false)
  if (!email) return { fault: 'account-unknown' }
  if (!isEmailVerified) return { fault: 'email-unverified' }
  const account = await findRow(payload, 'staff', { email: email.trim().toLowerCase() })
  if (!account) return { fault: 'account-unknown' }
  const binding = await createOnce(payload, 'staff-identities', 'key', { key, staff: account.id, boundAt: new Date().toISOString() }).catch((error: unknown) => {
    // The account has another identity: the column of the account is unique too.
    if (isUniqueViolation(error)) return undefined
    throw error
  })
  return binding?.staff === account.id ? accountBoundBy(payload, binding, true) : { fault: 'account-bound-otherwise' }
}

async function accountBoundBy(payload: Payload, { staff }: StaffIdentity, isNew: boolean): Promise<Found> {
  const account = await findRow(payload, 'staff', { id: staff })
  return account ? { account, isNew } : { fault: 'account-unknown' }
}
