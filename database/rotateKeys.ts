import type { Payload } from 'payload'
import { newKey, readKeyFile, writeKeyFile } from '../protection/keys/keyFile.ts'
import type { Settings } from '../settings.ts'
import { keysInUse, sealAnew, type SealCounts } from './sealAnew.ts'
import { unsealed } from './unsealed.ts'

/** Passes over the register before rows that keep moving are left to the next rotation. */
const passes = 20

/** Longer than any process goes on with the keys it knows (`KeyRing`), in milliseconds. */
const settling = 1_500

export type Rotation = { payload: Payload; settings: Pick<Settings, 'keyFile' | 'keys'>; isDone?: (counts: SealCounts) => void }
export type Rotated = { key: string; sealed: number; waiting: number; unreadable: number }

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

/** Seals anew whatever is not sealed with the current key. */
export async function continueRotation({ payload, isDone }: Rotation): Promise<Rotated> {
  const { sealer } = unsealed(payload)
  // Until then another process may still write with the key before.
  await new Promise((resolve) => setTimeout(resolve, settling))
  let sealed = 0
  for (let pass = 1; ; pass += 1) {
    const counts = await sealAnew(payload, { isDone })
    sealed += counts.sealed
    if (counts.sealed + counts.waiting === 0 || pass === passes) return { key: sealer.ring.current, sealed, waiting: counts.waiting, unreadable: counts.unreadable }
  }
}

/**
 * Takes the keys out of the ring that no value names any more, and gives them. What they sealed in older backups does not open
 * afterwards.
 */
export async function forgetKeys({ payload, settings: { keyFile, keys } }: Rotation): Promise<string[]> {
  if (keys) return []
  const inUse = await keysInUse(payload)
  const ring = readKeyFile(keyFile)
  const kept = ring.keys.filter(({ id }) => id === ring.current || inUse.has(id))
  if (kept.length < ring.keys.length) writeKeyFile(keyFile, { ...ring, keys: kept })
  return ring.keys.filter((key) => !kept.includes(key)).map(({ id }) => id)
}
