import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Settings } from '../settings.ts'

/** The register of this installation for a command: its database opened, nothing of it started. */
export async function openRegister(): Promise<{ payload: Payload; settings: Settings }> {
  const { plan } = await import('./start/plan.ts')
  Object.assign(process.env, plan(process.env).register.env, { RUNS_WORKER: 'false', SEEDS_DEMO: 'false' })
  const { settings } = await import('../settings.ts')
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'error'
  return { payload, settings: settings() }
}

/** Whether `npm start` is at work with a data folder. */
export function isRunning(dataDir: string): boolean {
  const file = path.join(dataDir, 'running')
  if (!fs.existsSync(file)) return false
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
