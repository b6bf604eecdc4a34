import fs from 'node:fs'
import type { Settings } from '../settings.ts'
import { makeKeyFile } from './keys/keyFile.ts'
import { KeyRing } from './keys/KeyRing.ts'
import { keysInFile, keysInText, type KeySource } from './keys/keySource.ts'
import { Sealer } from './Sealer.ts'

type Keeping = Pick<Settings, 'keyFile' | 'keys' | 'cipherSuite'>

const known = new WeakMap<Keeping, Sealer>()

/** What seals and opens values in this installation; one for each settings, so that its keys are read once. */
export function sealerOf(settings: Keeping): Sealer {
  const there = known.get(settings)
  if (there) return there
  const sealer = new Sealer(new KeyRing(sourceOf(settings)), settings.cipherSuite)
  known.set(settings, sealer)
  return sealer
}

/** Nothing is read before the first value is sealed or opened: what only builds has no keys. */
function sourceOf({ keyFile, keys }: Keeping): KeySource {
  if (keys) return keysInText(keys)
  const file = keysInFile(keyFile)
  return { ...file, edition: () => (prepare(keyFile), file.edition()) }
}

function prepare(file: string): void {
  if (fs.existsSync(file)) return
  // Two servers that each made keys of their own could not read each other's rows.
  if (process.env.NODE_ENV === 'production') throw new Error('KEY_FILE: expected a key file, or keys in REGISTER_KEYS; `npm start` makes and keeps a file by itself')
  makeKeyFile(file)
}
