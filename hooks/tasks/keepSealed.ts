import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { sealAnew } from '../../database/sealAnew.ts'
import { sealFilesAnew, type RenewableStore } from '../../database/sealFilesAnew.ts'
import { unsealed } from '../../database/unsealed.ts'
import { plans, sealedNames } from '../../protection/plans.ts'
import type { Settings } from '../../settings.ts'
import { recordAudit } from '../audit/recordAudit.ts'

/** Longer than any process goes on with the keys it knows (`KeyRing`), in milliseconds. */
const settling = 1_500

/** Pause between two batches of rows, in milliseconds: whoever works goes first. */
const pause = 20

type Progress = { target: string; noticedAt: number; sealed: number }
const progress = new WeakMap<Payload, Progress>()

/**
 * Seals everything anew after the current key or suite has changed, and what was stored before there was any sealing; once a pass
 * finds nothing left, that is noted in the data folder and later runs have nothing to do. Gives whether it is done.
 */
export async function keepSealed(payload: Payload, { dataDir }: Pick<Settings, 'dataDir'>, store: RenewableStore, now = Date.now()): Promise<boolean> {
  const { sealer } = unsealed(payload)
  // What is sealed belongs to it: a release that seals more begins anew.
  const target = [sealer.suite, sealer.ring.current, ...Object.keys(plans), ...sealedNames, 'files'].join(':')
  const file = path.join(dataDir, 'sealed-with')
  const done = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
  if (done === target) return true
  const known = progress.get(payload)
  const state = known?.target === target ? known : { target, noticedAt: now, sealed: 0 }
  progress.set(payload, state)
  const counts = await sealAnew(payload, { pause })
  state.sealed += counts.sealed
  // A pass that began just after the change may have been overtaken by a process that did not know of it yet.
  if (counts.sealed + counts.waiting > 0 || now - state.noticedAt < settling) return false
  const files = await sealFilesAnew(payload, store, { pause })
  if (done !== undefined || state.sealed + files.sealed > 0) await recordAudit({ payload }, { action: 'rotate-keys', subject: 'keys', details: { suite: sealer.suite, key: sealer.ring.current, sealed: state.sealed, files: files.sealed, unreadable: counts.unreadable + files.unreadable } })
  fs.writeFileSync(file, target, { mode: 0o600 })
  return true
}
