/** What can go wrong between leaving for the sign-in and holding a session. */
export type SignInErrorCode =
  | 'portal-unknown'
  | 'return-address-foreign'
  | 'sign-in-state-forged'
  | 'sign-in-expired'
  | 'ticket-missing'
  | 'ticket-expired'
  | 'ticket-replayed'
  | 'ticket-refused'
  | 'identity-not-verified'
  | 'identity-incomplete'
  | 'identity-unavailable'
  | 'code-invalid'
  | 'session-expired'

const statuses: { [code in SignInErrorCode]: number } = {
  'portal-unknown': 400,
  'return-address-foreign': 400,
  'sign-in-state-forged': 400,
  'sign-in-expired': 400,
  'ticket-missing': 400,
  'ticket-expired': 400,
  'ticket-replayed': 400,
  'ticket-refused': 400,
  'identity-not-verified': 403,
  'identity-incomplete': 403,
  'identity-unavailable': 503,
  'code-invalid': 401,
  'session-expired': 401,
}

/** A sign-in that was refused; `code` is stable and has its sentence in `locales`. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
  readonly code: SignInErrorCode
  readonly status: number

  constructor(code: SignInErrorCode, options?: ErrorOptions) {
    super(`sign-in: ${code}`, options)
    this.code = code
    this.status = statuses[code]
  }
}
