/** What stands for a sealed value that does not open: its key is not in the ring, or its bytes are not what was sealed. */
export const unreadable = 'value-unreadable'

/** Says that the stand-in of a value that did not open was about to be stored in its place. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
  readonly code = unreadable
  readonly status = 409

  constructor(place: string) {
    super(`${place}: expected a value, got the stand-in of one that does not open`)
  }
}
