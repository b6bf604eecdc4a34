import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** One key of the ring: what seals and opens values; `secret` is 32 random bytes, base64url. */
export type Key = { id: string; secret: string; madeAt: string }

/** The ring as it is kept: values are sealed with the current key, and opened with whichever they name. */
export type Keys = { current: string; keys: Key[] }

/** A new key. */
export function newKey(now = new Date()): Key {
  return { id: `k${randomBytes(4).toString('hex')}`, secret: randomBytes(32).toString('base64url'), madeAt: now.toISOString() }
}

/** Reads a key file. @throws {Error} naming the file when it is no ring of keys */
export function readKeyFile(file: string): Keys {
  const { current, keys } = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Keys>
  const isRing = Array.isArray(keys) && keys.every(({ id, secret }) => typeof id === 'string' && typeof secret === 'string' && Buffer.from(secret, 'base64url').length >= 32) && keys.some(({ id }) => id === current)
  if (!isRing) throw new Error(`${path.basename(file)}: expected keys of at least 32 bytes, one of them current`)
  return { current: current!, keys }
}

/** Makes a key file with a first key, for its owner's eyes only, unless one is there. */
export function makeKeyFile(file: string): void {
  if (fs.existsSync(file)) return
  const first = newKey()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  try {
    fs.writeFileSync(file, textOf({ current: first.id, keys: [first] }), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Two at once: the other one made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Puts another ring in the place of a key file, in one step: a reader finds the old or the new one, never half of it. */
export function writeKeyFile(file: string, keys: Keys): void {
  const beside = `${file}.${process.pid}`
  const handle = fs.openSync(beside, 'wx', 0o600)
  try {
    fs.writeFileSync(handle, textOf(keys))
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(beside, file)
}

function textOf(keys: Keys): string {
  return `${JSON.stringify(keys, null, 2)}\n`
}
