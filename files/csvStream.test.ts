import { expect, it } from 'vitest'
import { csvStream } from './csvStream.ts'

async function textOf(rows: string[][]): Promise<string> {
  const source = async function* (): AsyncGenerator<string[]> {
    yield* rows
  }
  const pieces: Buffer[] = []
  for await (const piece of csvStream(['姓名', '号码'], source())) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

it('begins with a byte order mark and quotes what needs it', async () => {
  expect(await textOf([['陈,"雨"', 'a\nb']])).toBe('\ufeff姓名,号码\r\n"陈,""雨""","a\nb"\r\n')
})

it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '＝1'])('keeps %j from being a formula', async (text) => {
  expect((await textOf([[text, 'x']])).split('\r\n')[1]!.replace(/^"/, '')).toMatch(/^'/)
})

it('keeps long numbers and leading noughts whole', async () => {
  expect((await textOf([['330203199001011025', '007']])).split('\r\n')[1]).toBe('330203199001011025\t,007\t')
})
