/** Says why a file of content staff is not published. */
export class ContentFileError extends Error {
  override readonly name = 'ContentFileError'
  constructor(
    readonly code: 'content-file-type' | 'content-file-large' | 'content-file-unreadable',
    options?: ErrorOptions,
  ) {
    super(`content file: ${code}`, options)
  }
}
