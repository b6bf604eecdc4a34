/** A file that is no picture this register can take; `code` is stable and has its sentence in `locales`. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
  readonly code: 'file-not-jpeg' | 'file-unreadable' | 'file-too-many-pixels'
  readonly status = 422

  constructor(code: PictureError['code'], options?: ErrorOptions) {
    super(`picture: ${code}`, options)
    this.code = code
  }
}
