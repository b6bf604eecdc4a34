/** Says that a request is no longer in the state the caller saw, or that its state does not allow the step. */
export class ConflictError extends Error {
  override name = 'ConflictError'
  readonly code = 'conflict'
  readonly status = 409
}
