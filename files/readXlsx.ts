import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { countedSource } from './countedSource.ts'
import { attribute, xmlEvents } from './xmlEvents.ts'

/** A stored file that is read from any place, a piece at a time. */
export type Source = { size: number; read: (from: number, to: number) => AsyncIterable<Buffer> }

/** Says that a file is not the workbook it should be, or larger than is taken. */
export class TableError extends Error {
  override name = 'TableError'
  constructor(readonly code: 'table-unreadable' | 'table-too-large') {
    super(`table: ${code}`)
  }
}

type Entry = { name: string; method: number; packed: number; offset: number }

/** Bytes that a sheet, and the texts its cells share, may unpack to. */
const mostSheet = 2 * 1024 ** 3
const mostTexts = 192 * 1024 ** 2
const mostColumns = 400

/**
 * The rows of the first sheet of a workbook, as texts, one after another: the sheet is unpacked as its rows are taken. Only the
 * texts that its cells share, which a workbook keeps apart, are held as a whole. `share` tells how much of the sheet has been read, 0 to 1.
 * @throws {TableError}
 */
export async function* readXlsx(source: Source): AsyncGenerator<{ row: number; cells: string[]; share: number }> {
  const entries = await directory(source)
  const sheet = await firstSheet(source, entries)
  const shared = entries.get('xl/sharedStrings.xml')
  const texts = shared ? await sharedTexts(unpacked(source, shared, mostTexts)) : []
  const counted = countedSource(source)
  let cells: string[] = []
  let row = 0
  let column = 0
  let kind = ''
  let text: string | undefined
  let isPhonetic = false
  for await (const event of xmlEvents(unpacked(counted.source, sheet, mostSheet))) {
    if (event.kind === 'text') {
      if (text !== undefined && !isPhonetic) text += event.text
    } else if (event.kind === 'open') {
      if (event.name === 'row') {
        cells = []
        column = -1
        row = Number(attribute(event.attributes, 'r') ?? row + 1)
      } else if (event.name === 'c') {
        const place = attribute(event.attributes, 'r')
        column = place ? columnOf(place) : column + 1
        kind = attribute(event.attributes, 't') ?? ''
        if (column >= mostColumns) throw new TableError('table-too-large')
      } else if (event.name === 'v' || event.name === 't') text = text ?? ''
      else if (event.name === 'rPh') isPhonetic = true
    } else if (event.name === 'rPh') isPhonetic = false
    else if (event.name === 'c') {
      if (text !== undefined) cells[column] = kind === 's' ? (texts[Number(text)] ?? '') : text
      text = undefined
    } else if (event.name === 'row') yield { row, cells: Array.from(cells, (cell) => cell ?? ''), share: Math.min(1, counted.bytesRead() / Math.max(1, sheet.packed)) }
  }
}

/** The place of a column from a cell's name: 0 for A1. */
function columnOf(place: string): number {
  let column = 0
  for (const letter of place.match(/^[A-Z]{1,3}/)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

async function sharedTexts(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let isText = false
  let isPhonetic = false
  for await (const event of xmlEvents(pieces)) {
    if (event.kind === 'text') current += isText && !isPhonetic ? event.text : ''
    else if (event.name === 'rPh') isPhonetic = event.kind === 'open'
    else if (event.name === 't') isText = event.kind === 'open'
    else if (event.name === 'si' && event.kind === 'open') current = ''
    else if (event.name === 'si') texts.push(current)
  }
  return texts
}

/** The sheet that stands first in the workbook. */
async function firstSheet(source: Source, entries: Map<string, Entry>): Promise<Entry> {
  const of = (name: string) => unpacked(source, entries.get(name) ?? missing(), 16 * 1024 ** 2)
  let id: string | undefined
  for await (const event of xmlEvents(of('xl/workbook.xml'))) if (event.kind === 'open' && event.name === 'sheet') id ??= attribute(event.attributes, 'id')
  let target: string | undefined
  for await (const event of xmlEvents(of('xl/_rels/workbook.xml.rels'))) if (event.kind === 'open' && event.name === 'Relationship' && attribute(event.attributes, 'Id') === id) target = attribute(event.attributes, 'Target')
  return entries.get(target?.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? missing()
}

function missing(): never {
  throw new TableError('table-unreadable')
}

/** The bytes of an entry as they are unpacked; more than its limit is refused, whatever the archive says of itself. */
async function* unpacked(source: Source, { method, packed, offset }: Entry, limit: number): AsyncGenerator<Buffer> {
  const head = await whole(source, offset, offset + 30)
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) missing()
  const from = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const raw = Readable.from(source.read(from, from + packed))
  const bytes = method === 8 ? raw.pipe(createInflateRaw()) : method === 0 ? raw : missing()
  if (bytes !== raw) raw.once('error', (error) => bytes.destroy(error))
  let total = 0
  try {
    for await (const piece of bytes) {
      total += (piece as Buffer).length
      if (total > limit) throw new TableError('table-too-large')
      yield piece as Buffer
    }
  } finally {
    raw.destroy()
  }
}

/** What an archive holds, from the list at its end. */
async function directory(source: Source): Promise<Map<string, Entry>> {
  const tail = await whole(source, Math.max(0, source.size - 65_557), source.size)
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || tail.length < end + 22) missing()
  const [length, from] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (length > 4 * 1024 ** 2) throw new TableError('table-too-large')
  const list = await whole(source, from, from + length)
  const entries = new Map<string, Entry>()
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 0x02014b50; ) {
    const [name, extra, comment] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32)]
    const path = list.toString('utf8', at + 46, at + 46 + name)
    entries.set(path, { name: path, method: list.readUInt16LE(at + 10), packed: list.readUInt32LE(at + 20), offset: list.readUInt32LE(at + 42) })
    at += 46 + name + extra + comment
  }
  return entries
}

async function whole(source: Source, from: number, to: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of source.read(from, to)) pieces.push(piece)
  return Buffer.concat(pieces)
}
