import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { xlsxStream } from './xlsxStream.ts'

async function* rowsOf(rows: string[][]): AsyncGenerator<string[]> {
  yield* rows
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

it('writes a workbook that another reader reads, every cell a text', async () => {
  const rows = [['330203199001011025', '=1+1', '<&>"\u0001', ''], ['007', '陈雨', ' x ', '😀']]
  const bytes = await bytesOf(xlsxStream([{ name: '会计人员', header: ['a', 'b', 'c', 'd'], rows: rowsOf(rows) }, { name: '代码', header: ['e'], rows: rowsOf([]) }]))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['会计人员', '代码'])
  const read = [1, 2, 3].map((row) => [1, 2, 3, 4].map((column) => workbook.worksheets[0]!.getRow(row).getCell(column).value))
  expect(read).toEqual([['a', 'b', 'c', 'd'], ['330203199001011025', '=1+1', '<&>" ', null], ['007', '陈雨', ' x ', '😀']])
})

it('asks for rows only as its pieces are taken', async () => {
  let asked = 0
  const endless = async function* (): AsyncGenerator<string[]> {
    for (;;) yield [`${(asked += 1)}-${Math.sin(asked)}`.repeat(20)]
  }
  const stream = xlsxStream([{ name: 'x', header: ['a'], rows: endless() }])
  for (let taken = 0; taken < 20; taken += 1) await stream.next()
  await stream.return(undefined)
  const then = asked
  expect(then).toBeLessThan(20_000)
  await new Promise((resolve) => setImmediate(resolve))
  expect(asked).toBe(then)
})
