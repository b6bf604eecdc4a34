import type { PayloadRequest, Where } from 'payload'
import { may } from '../../../../access/abilities.ts'
import { recordAudit } from '../../../../hooks/audit/recordAudit.ts'
import type { Export } from '../../../../payload-types.ts'
import { languageOf } from '../../language.ts'
import { officer } from '../../officer.ts'
import { readBody } from '../../readBody.ts'
import { StaffError } from '../../StaffError.ts'
import { filterProperties, impersonal, personsWhere, readFilter } from '../personFilter.ts'
import { readReason } from '../readReason.ts'

/** How long an export may be fetched after it was asked for, in milliseconds. */
const lifetime = 10 * 60_000

/** What the maker of an export sees of it. */
export type ExportProgress = { id: string; state: string; total: number; lines: number }

/**
 * Prepares the list of a filter as CSV or XLSX and says how many lines it has; entered in the audit trail with what was asked for,
 * names and numbers left out. Numbers are masked unless they are asked for in full, with a reason, by who may see them.
 */
export async function startExport(req: PayloadRequest): Promise<ExportProgress> {
  const member = officer(req, 'export')
  const body = await readBody(req, [...filterProperties, 'format', 'isFull', 'reason'])
  const filter = readFilter(body)
  if (body.format !== 'csv' && body.format !== 'xlsx') throw new StaffError(422, 'format-unknown', '/format')
  const isFull = body.isFull === true
  if (isFull && !may(req, 'reveal')) throw new StaffError(403, 'not-allowed')
  const reason = isFull ? readReason(body.reason) : undefined
  const { payload } = req
  await expireOld(req)
  const { totalDocs: total } = await payload.db.count({ collection: 'persons', where: personsWhere(req, filter) })
  const now = new Date()
  const at = now.toISOString()
  const data = { staff: member.id, format: body.format, language: languageOf(req), isFull, reason, filter, state: 'ready', total, lines: 0, expiresAt: new Date(now.getTime() + lifetime).toISOString(), createdAt: at, updatedAt: at }
  const { id } = (await payload.db.create({ collection: 'exports', data })) as unknown as Export
  await recordAudit(req, { action: 'export', subject: `exports:${id}`, details: { ...impersonal(filter), format: body.format, masked: !isFull, total, ...(reason && { reason }) } })
  return { id, state: 'ready', total, lines: 0 }
}

/** What nobody fetched in time is let go of, with what it asked for. */
async function expireOld({ payload }: PayloadRequest): Promise<void> {
  const where: Where = { and: [{ state: { equals: 'ready' } }, { expiresAt: { less_than: new Date().toISOString() } }] }
  await payload.db.updateMany({ collection: 'exports', where, data: { state: 'expired', filter: null } })
}
