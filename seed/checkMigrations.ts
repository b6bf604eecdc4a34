import type { Payload } from 'payload'
import { migrations } from '../database/migrations/index.ts'

/** Sees to it that every migration has really been applied; a start that goes on without one would lose data. @throws {Error} naming what is missing */
export async function checkMigrations(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, overrideAccess: true })
  const applied = new Set(docs.map(({ name }) => name))
  const missing = migrations.map(({ name }) => name).filter((name) => !applied.has(name))
  if (missing.length > 0) throw new Error(`database: expected every migration applied, missing ${missing.join(', ')}`)
}
