import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

/** A running Payload on an empty database of its own, and the way to stop it. */
export type TestPayload = { payload: Payload; dataDir: string; stop: () => Promise<void> }

/**
 * Starts Payload with the real config on an empty database: SQLite in a temporary folder, or, where `DATABASE_URI` is set, a
 * new database on that server. The bureaus and notices are there; no staff, no worker. `env` overrides settings.
 */
export async function startPayload(env: { [name: string]: string } = {}): Promise<TestPayload> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'register-'))
  Object.assign(process.env, { DATA_DIR: dataDir, REGISTER_SECRET: 'test-secret-of-at-least-32-characters', RUNS_WORKER: 'false', REQUIRES_SECOND_FACTOR: 'false', ...env })
  if (process.env.DATABASE_URI) process.env.DATABASE_URI = anotherDatabase(process.env.DATABASE_URI)
  const [{ getPayload }, { default: config }, { migrations }, { seedRegister }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
    import('../../database/migrations/index.ts'),
    import('../../seed/seedRegister.ts'),
  ])
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  if (!process.env.DATABASE_URI) await payload.db.migrate({ migrations: migrations as never })
  await seedRegister(payload)
  return {
    payload,
    dataDir,
    stop: async () => {
      if (process.env.DATABASE_URI) await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
      await payload.destroy()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same server, another database: tests that run at once do not see each other. */
function anotherDatabase(uri: string): string {
  const address = new URL(uri)
  address.pathname = `/test_${randomBytes(6).toString('hex')}`
  return address.href
}
