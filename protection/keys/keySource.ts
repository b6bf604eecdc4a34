import fs from 'node:fs'
import type { Keys } from './keyFile.ts'
import { readKeyFile } from './keyFile.ts'

/** Where a ring of keys comes from; `edition` changes whenever the keys may have. */
export type KeySource = { edition: () => string; read: () => Keys }

/** Keys in a file: a process that runs takes in a new one by itself. */
export function keysInFile(file: string): KeySource {
  return {
    edition: () => {
      const { mtimeMs, ino, size } = fs.statSync(file)
      return `${mtimeMs}:${ino}:${size}`
    },
    read: () => readKeyFile(file),
  }
}

/** Keys in the environment, `id:secret,id:secret`, the current one first. @throws {Error} when they are none */
export function keysInText(text: string): KeySource {
  const keys = text.split(',').map((one) => {
    const [id = '', secret = ''] = one.trim().split(':')
    if (!/^[\w-]{1,32}$/.test(id) || Buffer.from(secret, 'base64url').length < 32) throw new Error('REGISTER_KEYS: expected id:secret,id:secret with secrets of at least 32 bytes in base64url')
    return { id, secret, madeAt: '' }
  })
  return { edition: () => '', read: () => ({ current: keys[0]!.id, keys }) }
}
