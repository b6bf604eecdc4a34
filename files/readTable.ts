import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { countedSource } from './countedSource.ts'
import { readXlsx, TableError, type Source } from './readXlsx.ts'

/** One line of a list as it stands in its file: the number that a spreadsheet shows beside it, its cells as texts, and how much of the list had been read for it, 0 to 1. */
export type TableLine = { line: number; cells: string[]; share: number }

/** The lines of a list in CSV or XLSX, as they are taken; empty ones are left out. @throws {TableError} for what is neither */
export async function* readTable(source: Source, format: 'csv' | 'xlsx'): AsyncGenerator<TableLine> {
  try {
    for await (const line of format === 'csv' ? readCsv(source) : readSheet(source)) if (line.cells.some((cell) => cell.trim() !== '')) yield line
  } catch (error) {
    if (error instanceof TableError) throw error
    // Whatever a parser stumbles over is the file's fault; what the store cannot give is not.
    if (error instanceof SyntaxError || ['CsvError', 'ERR_ENCODING_INVALID_ENCODED_DATA', 'Z_DATA_ERROR', 'Z_BUF_ERROR'].includes(codeOf(error))) throw new TableError('table-unreadable')
    throw error
  }
}

async function* readSheet(source: Source): AsyncGenerator<TableLine> {
  for await (const { row, ...rest } of readXlsx(source)) yield { line: row, ...rest }
}

async function* readCsv(source: Source): AsyncGenerator<TableLine> {
  const encoding = await encodingOf(source)
  const counted = countedSource(source)
  const texts = async function* (): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true })
    for await (const bytes of counted.source.read(0, source.size)) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  }
  const input = Readable.from(texts())
  const parser = input.pipe(parse({ bom: true, relax_column_count: true, info: true, max_record_size: 200_000 }))
  input.once('error', (error) => parser.destroy(error))
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) yield { line: info.lines, cells: record, share: counted.bytesRead() / source.size }
  } finally {
    input.destroy()
  }
}

/** UTF-8 where the bytes are that, else what spreadsheets on Chinese systems write. */
async function encodingOf(source: Source): Promise<'utf-8' | 'gb18030'> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    for await (const bytes of source.read(0, source.size)) decoder.decode(bytes, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

function codeOf(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  return name === 'CsvError' || String(code).startsWith('CSV_') ? 'CsvError' : String(code)
}
