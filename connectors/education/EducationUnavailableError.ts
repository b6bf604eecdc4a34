import { UnavailableError } from '../UnavailableError.ts'

/** Says that the continuing-education system gave no answer that can be used; the applicant declares what it would have said. */
export class EducationUnavailableError extends UnavailableError {
  override readonly name = 'EducationUnavailableError'
  constructor(message: string, options?: ErrorOptions) {
    super('education-directory-unavailable', message, options)
  }
}
