import type { ChangeRequest } from '../../payload-types.ts'
import type { DecidedKind } from '../../settings.ts'

/** What a request is to the bureau that decides it: a change of address that takes the record to another bureau is a transfer. */
export function decidedKind({ kind, givingAuthority }: Pick<ChangeRequest, 'kind' | 'givingAuthority'>): DecidedKind {
  return kind === 'registration' ? 'registration' : givingAuthority ? 'transfer' : 'change'
}
