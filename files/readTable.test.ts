import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { csvStream } from './csvStream.ts'
import { readTable, type TableLine } from './readTable.ts'
import { keepPieces, piecesSource } from './sealedPieces.ts'
import type { Source } from './readXlsx.ts'
import { xlsxStream } from './xlsxStream.ts'

const rows = [['陈雨', '330203199001011025', '=1+1'], ['李 "四"', '007', 'a\nb<&>']]

async function* rowsOf(): AsyncGenerator<string[]> {
  yield* rows
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Bytes as a source that comes in pieces of an awkward size. */
function sourceOf(bytes: Buffer, step = 7): Source {
  return {
    size: bytes.length,
    async *read(from, to) {
      for (let at = from; at < Math.min(to, bytes.length); at += step) yield bytes.subarray(at, Math.min(at + step, to))
    },
  }
}

async function read(bytes: Buffer, format: 'csv' | 'xlsx', step?: number): Promise<Omit<TableLine, 'share'>[]> {
  const lines: Omit<TableLine, 'share'>[] = []
  for await (const { line, cells } of readTable(sourceOf(bytes, step), format)) lines.push({ line, cells })
  return lines
}

describe.each(['csv', 'xlsx'] as const)('a list as %s', (format) => {
  it('tells with each line how much of it has been read, up to all of it', async () => {
    const lines = async function* (): AsyncGenerator<string[]> {
      for (let n = 0; n < 20_000; n += 1) yield [crypto.randomUUID(), String(n)]
    }
    const bytes = await bytesOf(format === 'csv' ? csvStream(['a', 'b'], lines()) : xlsxStream([{ name: 'x', header: ['a', 'b'], rows: lines() }]))
    const shares: number[] = []
    for await (const { share } of readTable(sourceOf(bytes, 4096), format)) shares.push(share)
    expect(shares.length).toBe(20_001)
    expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0))).toBe(true)
    expect(shares[0]).toBeLessThan(0.3)
    expect(shares[10_000]).toBeGreaterThan(0.4)
    expect(shares[10_000]).toBeLessThan(0.8)
    expect(shares.at(-1)).toBe(1)
  })
})

describe('a workbook', () => {
  it('of ours is read back', async () => {
    const bytes = await bytesOf(xlsxStream([{ name: 'x', header: ['a', 'b', 'c'], rows: rowsOf() }]))
    expect(await read(bytes, 'xlsx')).toEqual([{ line: 1, cells: ['a', 'b', 'c'] }, ...rows.map((cells, index) => ({ line: index + 2, cells }))])
  })

  it('of another maker is read, shared texts, rich texts, gaps and numbers', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('名单')
    sheet.addRow(['姓名', '证件号码', '数'])
    sheet.getCell('A3').value = { richText: [{ text: '陈' }, { text: '雨' }] }
    sheet.getCell('C3').value = 315000
    workbook.addWorksheet('其他').addRow(['不读'])
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
    expect(await read(bytes, 'xlsx', 1000)).toEqual([{ line: 1, cells: ['姓名', '证件号码', '数'] }, { line: 3, cells: ['陈雨', '', '315000'] }])
  })

  it.each([['no archive', Buffer.from('姓名,证件号码')], ['half of one', Buffer.from('PK\x03\x04')], ['nothing', Buffer.alloc(0)]])('that is %s is refused', async (_, bytes) => {
    await expect(read(bytes, 'xlsx')).rejects.toMatchObject({ code: 'table-unreadable' })
  })

  it('that is damaged is refused', async () => {
    const bytes = await bytesOf(xlsxStream([{ name: 'x', header: ['a'], rows: rowsOf() }]))
    bytes.fill(0xff, 60, 200)
    await expect(read(bytes, 'xlsx')).rejects.toMatchObject({ code: 'table-unreadable' })
  })
})

describe('a CSV file', () => {
  it('of ours is read back, with the numbers of its lines', async () => {
    const lines = await read(await bytesOf(csvStream(['a', 'b', 'c'], rowsOf())), 'csv')
    expect(lines.map(({ cells }) => cells.map((cell) => cell.trim()))).toEqual([['a', 'b', 'c'], ['陈雨', '330203199001011025', "'=1+1"], ['李 "四"', '007', 'a\nb<&>']])
  })

  it('of a spreadsheet on a Chinese system is read', async () => {
    expect(await read(Buffer.from([0xb3, 0xc2, 0xd3, 0xea, 0x2c, 0x31, 0x0a]), 'csv')).toEqual([{ line: 1, cells: ['陈雨', '1'] }])
  })

  it('with a quote that never ends is refused', async () => {
    await expect(read(Buffer.from('a,"b\n1,2'), 'csv')).rejects.toMatchObject({ code: 'table-unreadable' })
  })
})

describe('pieces', () => {
  it('are sealed where they lie and read from any place', async () => {
    const kept = new Map<string, Buffer>()
    const store = { put: async (key: string, bytes: Buffer) => void kept.set(key, bytes), get: async (key: string) => kept.get(key), delete: async (key: string) => void kept.delete(key) }
    const key = Buffer.alloc(32, 7)
    const bytes = Buffer.from('陈雨330203199001011025,'.repeat(100_000))
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 300_000) yield bytes.subarray(at, at + 300_000)
    }
    const pieces = (await keepPieces(store, source(), { key, limit: bytes.length }))!
    expect(pieces.keys).toHaveLength(3)
    expect([...kept.values()].some((piece) => piece.includes('330203199001011025'))).toBe(false)
    const there = piecesSource(store, pieces, key)
    expect((await bytesOf(there.read(0, there.size))).equals(bytes)).toBe(true)
    expect((await bytesOf(there.read(1_048_570, 1_048_590))).equals(bytes.subarray(1_048_570, 1_048_590))).toBe(true)
    expect(await keepPieces(store, source(), { key, limit: 1000 })).toBeUndefined()
    expect(kept.size).toBe(3)
  })
})
