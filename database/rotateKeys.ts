import type { Payload } from 'payload'
import { newKey, readKeyFile, writeKeyFile } from '../protection/keys/keyFile.ts'
import type { Settings } from '../settings.ts'
import { keysInUse, sealAnew } from './sealAnew.ts'
import { fileKeysInUse, sealFilesAnew, type FileCounts, type RenewableStore } from './sealFilesAnew.ts'
import { unsealed } from './unsealed.ts'

/** Passes over the register before rows that keep moving are left to the next rotation. */
const passes = 20

/** Longer than any process goes on with the keys it knows (`KeyRing`), in milliseconds. */
const settling = 1_500

export type Rotation = { payload: Payload; settings: Pick<Settings, 'keyFile' | 'keys'>; store: RenewableStore; isDone?: (counts: FileCounts & { waiting?: number }) => void }
export type Rotated = { key: string; sealed: number; files: number; waiting: number; unreadable: number }

/**
 * Adds a key to the ring, has everybody seal with it, and seals anew whatever is not, until a pass finds nothing left. Processes at
 * work take in the key by themselves; a rotation that was cut short is finished by `continueRotation`. With keys in the
 * environment the new one has been put there first.
 */
export async function rotateKeys(rotation: Rotation): Promise<Rotated> {
  if (!rotation.settings.keys) addKey(rotation.settings)
  return continueRotation(rotation)
}

/** Adds a key to the key file and makes it the current one. */
export function addKey({ keyFile }: Pick<Settings, 'keyFile'>): void {
  const ring = readKeyFile(keyFile)
  const key = newKey()
  writeKeyFile(keyFile, { current: key.id, keys: [key, ...ring.keys] })
}

/** Seals anew whatever is not sealed with the current key: values until a pass finds nothing left, then files. */
export async function continueRotation({ payload, store, isDone }: Rotation): Promise<Rotated> {
  const { sealer } = unsealed(payload)
  // Until then another process may still write with the key before.
  await new Promise((resolve) => setTimeout(resolve, settling))
  let sealed = 0
  for (let pass = 1; ; pass += 1) {
    const counts = await sealAnew(payload, { isDone })
    sealed += counts.sealed
    if (counts.sealed + counts.waiting > 0 && pass < passes) continue
    const files = await sealFilesAnew(payload, store, { isDone })
    return { key: sealer.ring.current, sealed, files: files.sealed, waiting: counts.waiting, unreadable: counts.unreadable + files.unreadable }
  }
}

/**
 * Takes the keys out of the ring that no value and no file names any more, and gives them. What they sealed in older backups does not open
 * afterwards.
 */
export async function forgetKeys({ payload, store, settings: { keyFile, keys } }: Rotation): Promise<string[]> {
  if (keys) return []
  const inUse = new Set([...(await keysInUse(payload)).keys(), ...(await fileKeysInUse(payload, store)).keys()])
  const ring = readKeyFile(keyFile)
  const kept = ring.keys.filter(({ id }) => id === ring.current || inUse.has(id))
  if (kept.length < ring.keys.length) writeKeyFile(keyFile, { ...ring, keys: kept })
  return ring.keys.filter((key) => !kept.includes(key)).map(({ id }) => id)
}
