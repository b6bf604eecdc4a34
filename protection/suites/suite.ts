/** The names of the suites that values may be sealed with. */
export type SuiteName = 'AES-256-GCM' | 'SM4-HMAC-SM3'

/** Bytes bound to a place: they open only where they were sealed. */
export type Bound = { bytes: Buffer; place: string }

/** One way to seal: encryption that shows when what it sealed, or the place it is found at, is not what it was. */
export type Suite = {
  name: SuiteName
  /** The keys of this suite that follow from a key of the ring; kept by the caller. */
  derive: (secret: Buffer) => Buffer
  seal: (key: Buffer, bound: Bound) => Buffer
  /** @throws {Error} when the bytes are not what was sealed with this key at this place */
  open: (key: Buffer, sealed: Bound) => Buffer
}
