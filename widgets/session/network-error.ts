/** A call that never got an answer: offline, a dead connection, or an answer that is not the register's. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly code = 'network';

  constructor(cause?: unknown) {
    super('register: no answer', { cause });
  }
}
