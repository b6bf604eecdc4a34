/** Something whoever starts the register can mend; its message is the one sentence they are told. */
export class PlainError extends Error {
  override name = 'PlainError'
}
