import { createHash, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { keepPieces } from '../../../../files/sealedPieces.ts'
import { fileStore } from '../../../../files/store.ts'
import { noCounts } from '../../../../hooks/imports/dealWithLines.ts'
import { recordAudit } from '../../../../hooks/audit/recordAudit.ts'
import type { Import } from '../../../../payload-types.ts'
import { settings } from '../../../../settings.ts'
import { StaffError } from '../../StaffError.ts'
import { describeImport, type ImportDetail } from './describeImport.ts'
import { fileKey, type KeptFile } from './importFile.ts'
import { importer } from './importer.ts'

/** Bytes a list may have. */
const mostBytes = 256 * 1024 ** 2

const formats: { [type: string]: 'csv' | 'xlsx' } = { 'text/csv': 'csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx' }

/**
 * Takes a list of old records (the body, CSV or XLSX) and has it checked: nothing is entered until that is asked for. The file is
 * kept sealed, piece by piece as it comes. `x-file-name` names it for those who look on; `?corrects=true` has lines for persons on
 * record correct them.
 */
export async function startImport(req: PayloadRequest): Promise<ImportDetail> {
  const member = importer(req)
  const format = formats[req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '']
  if (!format) throw new StaffError(415, 'format-unknown')
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) throw new StaffError(413, 'body-too-large')
  const salt = randomUUID()
  const hash = createHash('sha256')
  const pieces = await keepPieces(fileStore(settings()), hashed(req.body ?? null, (piece) => hash.update(piece)), { key: fileKey(salt), limit: mostBytes })
  if (!pieces) throw new StaffError(413, 'body-too-large')
  if (pieces.size === 0) throw new StaffError(400, 'body-malformed')
  const at = new Date().toISOString()
  const digest = hash.digest('hex')
  const kept: KeptFile = { ...pieces, salt }
  const corrects = req.searchParams?.get('corrects') === 'true'
  const data = { fileName: nameOf(req.headers.get('x-file-name'), format), format, register: member.register, staff: member.id, staffName: member.name, corrects, state: 'checking', pieces: kept, size: pieces.size, digest, lines: 0, counts: noCounts, leaseUntil: at, lease: randomUUID(), createdAt: at, updatedAt: at }
  const job = (await req.payload.db.create({ collection: 'imports', data })) as unknown as Import
  await recordAudit(req, { action: 'import', subject: `imports:${job.id}`, details: { state: 'checking', format, size: pieces.size, digest, corrects } })
  return describeImport(req, job)
}

async function* hashed(body: ReadableStream<Uint8Array> | null, take: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    take(piece)
    yield piece
  }
}

/** A name to recognise the file by: the last part of it, in a line, not too long. */
function nameOf(header: string | null, format: string): string {
  let name = ''
  try {
    name = decodeURIComponent(header ?? '')
  } catch {
    name = ''
  }
  const plain = name.replace(/^.*[\\/]/, '').replace(/[^\p{L}\p{N} ._()（）-]/gu, '').trim().slice(0, 80)
  return plain || `import.${format}`
}
