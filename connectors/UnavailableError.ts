/** Says that an outside system gave no answer that can be used; `code` names the system. */
export class UnavailableError extends Error {
  override readonly name: string = 'UnavailableError'
  constructor(
    readonly code: 'employer-directory-unavailable' | 'education-directory-unavailable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
