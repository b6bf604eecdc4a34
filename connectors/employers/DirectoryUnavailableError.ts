/** Says that the employer directory gave no answer that can be used; names are typed by hand until it does. */
export class DirectoryUnavailableError extends Error {
  override readonly name = 'DirectoryUnavailableError'
  readonly code = 'employer-directory-unavailable'
}
