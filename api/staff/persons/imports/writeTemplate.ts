import { Readable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { codeLists } from '@accountant-register/schemas/labels/codeLists.ts'
import { recordStatusLabel } from '@accountant-register/schemas/labels/recordStatusLabel.ts'
import { csvStream } from '../../../../files/csvStream.ts'
import { xlsxStream } from '../../../../files/xlsxStream.ts'
import { columns } from '@accountant-register/schemas/table/columns.ts'
import { importableStatuses } from '../../../../hooks/imports/statusIn.ts'
import words from '../../../../hooks/imports/imports.locales.json' with { type: 'json' }
import { languageOf, type Language } from '../../language.ts'
import { importer } from './importer.ts'
import texts from './report.locales.json' with { type: 'json' }

/** The empty list to fill in, drawn from the schemas: its columns, and in a workbook the codes each may have. */
export async function writeTemplate(req: PayloadRequest): Promise<Response> {
  importer(req)
  const language = languageOf(req)
  const t = texts[language]
  const format = req.searchParams?.get('format') === 'csv' ? 'csv' : 'xlsx'
  const header = [words[language].lineKey, words[language].registeredOn, words[language].status, ...columns.map(({ labels }) => labels[language])]
  const bytes = format === 'csv' ? csvStream(header, none()) : xlsxStream([{ name: t.sheet, header, rows: none() }, { name: t.codes, header: [t.list, t.code, t.value], rows: codes(language) }])
  return new Response(Readable.toWeb(Readable.from(bytes, { objectMode: false })) as ReadableStream, {
    headers: {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="import-template.${format}"; filename*=UTF-8''${encodeURIComponent(`${t.template}.${format}`)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function* none(): AsyncGenerator<string[]> {}

async function* codes(language: Language): AsyncGenerator<string[]> {
  for (const status of importableStatuses) yield [words[language].status, status, recordStatusLabel(status, language)]
  for (const { labels, schema } of columns) {
    for (const { code, label, en } of schema.codes ? (codeLists[schema.codes.list] ?? []) : []) yield [labels[language], code, language === 'en' ? en : label]
  }
}
