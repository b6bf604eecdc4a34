import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Suite } from './suite.ts'

const cipher = 'sm4-ctr'
const nonceLength = 16
const macLength = 32
const keyLength = 16

/**
 * The national suite (GB/T 32907 SM4, GB/T 32905 SM3) that systems under GB/T 39786 use: SM4 in counter mode, then HMAC-SM3 over
 * place, nonce and ciphertext under a key of its own; nonce, code, ciphertext. Node has SM4 without an authenticated mode.
 */
export const sm4: Suite = {
  name: 'SM4-HMAC-SM3',
  derive: (secret) => Buffer.from(hkdfSync('sm3', secret, '', 'accountant-register/SM4-HMAC-SM3', keyLength + 32)),
  seal: (key, { bytes, place }) => {
    const nonce = randomBytes(nonceLength)
    const sealing = createCipheriv(cipher, key.subarray(0, keyLength), nonce)
    const sealed = Buffer.concat([sealing.update(bytes), sealing.final()])
    return Buffer.concat([nonce, codeOf(key, place, nonce, sealed), sealed])
  },
  open: (key, { bytes, place }) => {
    const nonce = bytes.subarray(0, nonceLength)
    const code = bytes.subarray(nonceLength, nonceLength + macLength)
    const sealed = bytes.subarray(nonceLength + macLength)
    const expected = codeOf(key, place, nonce, sealed)
    if (code.length !== macLength || !timingSafeEqual(code, expected)) throw new Error('sm4: expected what was sealed here, got something else')
    const opening = createDecipheriv(cipher, key.subarray(0, keyLength), nonce)
    return Buffer.concat([opening.update(sealed), opening.final()])
  },
}

/** The length of the place goes first, so that no two of place, nonce and ciphertext read alike when put together. */
function codeOf(key: Buffer, place: string, nonce: Buffer, bytes: Buffer): Buffer {
  const at = Buffer.from(place)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(at.length)
  return createHmac('sm3', key.subarray(keyLength)).update(length).update(at).update(nonce).update(bytes).digest()
}
