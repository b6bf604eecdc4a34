import { RefusalError } from '../errors/RefusalError.ts'

/**
 * The token of a call.
 * @throws {RefusalError} `session-required` where there is none
 */
export function bearerOf(request: Request): string {
  const [, token] = /^Bearer ([\w-]{1,100})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (!token) throw new RefusalError('session-required')
  return token
}
