import { crc32, deflateRawSync } from 'node:zlib'

/** A ZIP archive of some texts, as office documents are made of; every entry bears the first date the format knows. */
export function zip(entries: { [name: string]: string }): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const bytes = Buffer.from(text, 'utf8')
    const deflated = deflateRawSync(bytes)
    const path = Buffer.from(name, 'utf8')
    // Version 2.0, names in UTF-8, deflated, 1980-01-01 00:00; then check sum, both sizes, length of the name, no extra field.
    const shared = Buffer.alloc(26)
    for (const [at, value] of [[0, 20], [2, 0x0800], [4, 8], [8, 0x21], [22, path.length]] as const) shared.writeUInt16LE(value, at)
    for (const [at, value] of [[10, crc32(bytes)], [14, deflated.length], [18, bytes.length]] as const) shared.writeUInt32LE(value, at)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), shared, path, deflated)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, path)
    offset += 30 + path.length + deflated.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  const count = Object.keys(entries).length
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}
