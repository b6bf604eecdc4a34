import type { Payload } from 'payload'
import type { Import } from '../../../../payload-types.ts'
import { forgetFile } from './importFile.ts'

/** How long the file of a list that was checked and not entered is kept, in milliseconds. */
const patience = 7 * 24 * 3600_000

/** Deletes the files of imports that are through, and of those that nobody went on with; gives how many. */
export async function forgetImportFiles(payload: Payload, now = new Date()): Promise<number> {
  const late = new Date(now.getTime() - patience).toISOString()
  const { docs } = await payload.db.find<Import>({
    collection: 'imports',
    where: { and: [{ pieces: { exists: true } }, { or: [{ state: { in: ['done', 'stopped', 'unreadable'] } }, { and: [{ state: { equals: 'checked' } }, { createdAt: { less_than: late } }] }] }] },
    limit: 20,
    pagination: false,
  })
  const there = docs.filter(({ pieces }) => pieces !== null && pieces !== undefined)
  for (const job of there) {
    await forgetFile(job)
    await payload.db.updateOne({ collection: 'imports', id: job.id, data: { pieces: null, ...(job.state === 'checked' && { state: 'stopped' }) } })
  }
  return there.length
}
