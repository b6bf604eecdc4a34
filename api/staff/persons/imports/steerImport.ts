import type { PayloadRequest } from 'payload'
import { compareAndSet } from '../../../../database/compareAndSet.ts'
import { noCounts } from '../../../../hooks/imports/dealWithLines.ts'
import { recordAudit } from '../../../../hooks/audit/recordAudit.ts'
import type { Import } from '../../../../payload-types.ts'
import { readBody } from '../../readBody.ts'
import { StaffError } from '../../StaffError.ts'
import { describeImport, type ImportDetail } from './describeImport.ts'
import { forgetFile } from './importFile.ts'
import { findImport } from './importer.ts'

/** Enters what has been checked; lines with faults stay out, as the report says. One that runs already is given as it is. */
export async function enterImport(req: PayloadRequest): Promise<ImportDetail> {
  await readBody(req, [])
  const job = await findImport(req)
  const begun = await compareAndSet(req.payload, 'imports', { id: job.id, state: 'checked' }, { state: 'running', lines: 0, share: 0, counts: noCounts, leaseUntil: new Date(0).toISOString() })
  const now = begun ?? (await findImport(req))
  if (!begun && !['running', 'done'].includes(now.state)) throw new StaffError(409, 'conflict')
  if (begun) await recordAudit(req, { action: 'import', subject: `imports:${job.id}`, details: { state: 'running', lines: job.total ?? 0 } })
  return describeImport(req, now)
}

/** Stops an import where it is: what has been entered stays, the rest is not, and the file is deleted. */
export async function stopImport(req: PayloadRequest): Promise<ImportDetail> {
  await readBody(req, [])
  const job = await findImport(req)
  const stopped = ['checking', 'checked', 'running'].includes(job.state) ? await compareAndSet(req.payload, 'imports', { id: job.id, state: job.state }, { state: 'stopped' }) : undefined
  if (stopped) {
    await recordAudit(req, { action: 'import', subject: `imports:${job.id}`, details: { state: 'stopped', lines: stopped.lines } })
    await letGo(req, stopped)
  }
  return describeImport(req, await findImport(req))
}

async function letGo({ payload }: PayloadRequest, job: Import): Promise<void> {
  await forgetFile(job)
  await payload.db.updateOne({ collection: 'imports', id: job.id, data: { pieces: null } })
}
