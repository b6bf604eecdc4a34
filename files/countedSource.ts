import type { Source } from './readXlsx.ts'

/** The same source, and how many bytes have been read of it. */
export function countedSource(source: Source): { source: Source; bytesRead: () => number } {
  let bytes = 0
  const read = async function* (from: number, to: number): AsyncGenerator<Buffer> {
    for await (const piece of source.read(from, to)) {
      bytes += piece.length
      yield piece
    }
  }
  return { source: { size: source.size, read }, bytesRead: () => bytes }
}
