import { UnavailableError } from '../UnavailableError.ts'

/** Says that the employer directory gave no answer that can be used; names are typed by hand until it does. */
export class DirectoryUnavailableError extends UnavailableError {
  override readonly name = 'DirectoryUnavailableError'
  constructor(message: string, options?: ErrorOptions) {
    super('employer-directory-unavailable', message, options)
  }
}
