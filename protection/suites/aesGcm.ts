import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Suite } from './suite.ts'

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** AES-256-GCM (NIST SP 800-38D) with a random nonce: nonce, tag, ciphertext. */
export const aesGcm: Suite = {
  name: 'AES-256-GCM',
  derive: (secret) => Buffer.from(hkdfSync('sha256', secret, '', 'accountant-register/AES-256-GCM', 32)),
  seal: (key, { bytes, place }) => {
    const nonce = randomBytes(nonceLength)
    const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place))
    const sealed = Buffer.concat([sealing.update(bytes), sealing.final()])
    return Buffer.concat([nonce, sealing.getAuthTag(), sealed])
  },
  open: (key, { bytes, place }) => {
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength), { authTagLength: tagLength })
    opening.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
    return Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()])
  },
}
