import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { csvStream } from '../../../../files/csvStream.ts'
import { languageOf, type Language } from '../../language.ts'
import { findingsOf } from './describeImport.ts'
import { findImport } from './importer.ts'
import { lineSentence } from './lineSentence.ts'
import texts from './report.locales.json' with { type: 'json' }

/** The whole report of an import as CSV: line, column, code, sentence; nothing of what the lines say. */
export async function writeReport(req: PayloadRequest): Promise<Response> {
  const job = await findImport(req)
  const language = languageOf(req)
  const t = texts[language]
  const bytes = csvStream([t.line, t.column, t.code, t.sentence], rows(req, job, language))
  return new Response(Readable.toWeb(Readable.from(bytes, { objectMode: false })) as ReadableStream, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="import-report.csv"; filename*=UTF-8''${encodeURIComponent(`${t.title}.csv`)}`, 'cache-control': 'no-store, no-transform', 'x-content-type-options': 'nosniff' },
  })
}

async function* rows(req: PayloadRequest, job: Parameters<typeof findingsOf>[1], language: Language): AsyncGenerator<string[]> {
  for await (const finding of findingsOf(req, job)) {
    const { line, column, code, sentence } = lineSentence(finding, language)
    yield [String(line), column, code, sentence]
  }
}
