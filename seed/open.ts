import type { Payload } from 'payload'
import { startImporting } from '../api/staff/persons/imports/startImporting.ts'
import { fileStore } from '../files/store.ts'
import { watchOfficeDays } from '../hooks/review/officeDays.ts'
import { startWorker } from '../hooks/tasks/worker.ts'
import type { Settings } from '../settings.ts'
import { checkMigrations } from './checkMigrations.ts'
import { seedEvidenceKinds } from './evidenceKinds.ts'
import { seedDemo } from './seedDemo.ts'
import { seedRegister } from './seedRegister.ts'

/** Opens the register for business: fills what an empty database needs, then starts the worker where this process has it. */
export async function open(payload: Payload, settings: Settings): Promise<void> {
  watchOfficeDays(payload)
  if (!settings.runsWorker) return
  await checkMigrations(payload)
  await seedRegister(payload)
  await seedEvidenceKinds(payload, settings)
  if (settings.seedsDemo) await seedDemo(payload, settings)
  const stop = startWorker(payload, settings, fileStore(settings))
  const stopImporting = startImporting(payload)
  process.once('SIGTERM', () => (stop(), stopImporting()))
}
