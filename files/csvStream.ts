import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/** Numbers that a spreadsheet would shorten or round: long ones, and those that begin with a nought. */
const fragile = /^(0\d+|\d{12,})$/

/**
 * A list as CSV, in pieces that come as they are asked for: UTF-8 with a byte order mark, as spreadsheets want it. What begins like
 * a formula is kept from being one, and a long number is kept a text by a tab behind it, which an import takes away.
 */
export async function* csvStream(header: string[], rows: AsyncIterable<string[]>): AsyncGenerator<Buffer> {
  const lines = async function* (): AsyncGenerator<string[]> {
    yield header
    for await (const row of rows) yield row.map((text) => (fragile.test(text) ? `${text}\t` : text))
  }
  const source = Readable.from(lines())
  const written = source.pipe(stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ }))
  source.once('error', (error) => written.destroy(error))
  try {
    for await (const piece of written) yield Buffer.from(piece as Buffer)
  } finally {
    source.destroy()
  }
}
