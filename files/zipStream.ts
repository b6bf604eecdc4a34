import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** One file of an archive; its bytes come as they are asked for. */
export type ZipEntry = { name: string; bytes: AsyncIterable<Buffer> }

/** Bytes an entry may have: the plain format counts in 32 bits. */
const mostBytes = 0xffffffff

/**
 * A ZIP archive as a stream of pieces: nothing is read from an entry before the pieces ahead of it are taken, and nothing of it is
 * kept. Sizes follow each entry (data descriptor), since they are not known before. Every entry bears the first date there is.
 */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { name, bytes } of entries) {
    const path = Buffer.from(name, 'utf8')
    const began = offset
    let sum = 0
    let plain = 0
    let deflated = 0
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header(path, 0, 0, 0), path])
    offset += head.length
    yield head
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const piece of bytes) {
        sum = crc32(piece, sum)
        plain += piece.length
        yield piece
      }
    }
    const source = Readable.from(counted())
    const packed = source.pipe(createDeflateRaw({ level: 4 }))
    source.once('error', (error) => packed.destroy(error))
    try {
      for await (const piece of packed) {
        deflated += (piece as Buffer).length
        yield piece as Buffer
      }
    } finally {
      source.destroy()
    }
    if (plain > mostBytes || offset + deflated > mostBytes) throw new Error(`zipStream: expected less than 4 GB, entry ${name}`)
    const sizes = numbers(sum, deflated, plain)
    const descriptor = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), sizes])
    offset += deflated + descriptor.length
    yield descriptor
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(began, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header(path, sum, deflated, plain), rest, path]))
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  yield Buffer.concat([index, end])
}

/** What a local header and the directory share: version 2.0, sizes behind, names in UTF-8, deflated, 1980-01-01 00:00. */
function header(path: Buffer, sum: number, deflated: number, plain: number): Buffer {
  const shared = Buffer.alloc(26)
  for (const [at, value] of [[0, 20], [2, 0x0808], [4, 8], [8, 0x21], [22, path.length]] as const) shared.writeUInt16LE(value, at)
  numbers(sum, deflated, plain).copy(shared, 10)
  return shared
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, 4 * index))
  return bytes
}
