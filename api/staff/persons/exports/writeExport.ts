import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { compareAndSet } from '../../../../database/compareAndSet.ts'
import { csvStream } from '../../../../files/csvStream.ts'
import { xlsxStream } from '../../../../files/xlsxStream.ts'
import { recordAudit } from '../../../../hooks/audit/recordAudit.ts'
import { shanghaiDate } from '../../../../hooks/review/shanghaiDate.ts'
import type { Export } from '../../../../payload-types.ts'
import { StaffError } from '../../StaffError.ts'
import type { PersonFilter } from '../personFilter.ts'
import { exportTable, type ExportTable } from './exportColumns.ts'
import { ownExport } from './ownExport.ts'
import { personPages } from './personLines.ts'

/** Lines after which it is noted how far an export has come. */
const noted = 500

type Tally = { lines: number }

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/**
 * Writes an export as it is fetched: pages are read as fast as the reader takes them and nothing is kept, neither in memory nor on
 * disk. Each export is fetched once; how far it has come is noted on the way, how it ended in the audit trail.
 */
export async function writeExport(req: PayloadRequest, now = new Date()): Promise<Response> {
  const asked = await ownExport(req)
  const isDue = asked.state === 'ready' && asked.expiresAt > now.toISOString()
  const begun = isDue ? await compareAndSet(req.payload, 'exports', { id: asked.id, state: 'ready' }, { state: 'writing', filter: null }) : undefined
  if (!begun) throw new StaffError(409, 'export-used')
  const format = asked.format as 'csv' | 'xlsx'
  const table = await exportTable(req.payload, asked.language === 'en' ? 'en' : 'zh', asked.isFull)
  const tally: Tally = { lines: 0 }
  const rows = linesOf(req, asked, table, tally)
  const bytes = format === 'csv' ? csvStream(table.header, rows) : xlsxStream([{ name: table.title, header: table.header, rows }])
  const name = `${table.title}-${shanghaiDate(now)}.${format}`
  return new Response(Readable.toWeb(Readable.from(watched(req, asked, bytes, tally), { objectMode: false })) as ReadableStream, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="persons-${shanghaiDate(now)}.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      // Compressing what is streamed would hold it back, and what is personal is not for caches.
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function* linesOf(req: PayloadRequest, { id, filter }: Export, { cells }: ExportTable, tally: Tally): AsyncGenerator<string[]> {
  for await (const page of personPages(req, (filter ?? {}) as PersonFilter)) {
    for (const person of page) yield cells(person)
    tally.lines += page.length
    if (tally.lines % noted < page.length) await compareAndSet(req.payload, 'exports', { id, state: 'writing' }, { lines: tally.lines })
  }
}

/** The same pieces; sees to it that the end is noted, also when the reader goes away or a page cannot be read. */
async function* watched(req: PayloadRequest, { id }: Export, bytes: AsyncGenerator<Buffer>, tally: Tally): AsyncGenerator<Buffer> {
  let state = 'broken'
  try {
    yield* bytes
    state = 'done'
  } catch (error) {
    req.payload.logger.error({ err: error instanceof Error ? { name: error.name, stack: error.stack } : undefined, msg: 'export broke off' })
    throw error
  } finally {
    const { lines } = tally
    await compareAndSet(req.payload, 'exports', { id, state: 'writing' }, { state, lines })
    await recordAudit(req, { action: 'export', subject: `exports:${id}`, details: { state, lines } })
  }
}
