import type { Payload } from 'payload'
import { StorageBusyError } from '../../database/queue.ts'

/** A Payload whose database fails at every call. */
export function failing(payload: Payload, error: () => Error): Payload {
  const fail = async () => {
    throw error()
  }
  const db = new Proxy(payload.db, { get: (target, name) => (typeof target[name as keyof typeof target] === 'function' ? fail : target[name as keyof typeof target]) })
  return over(payload, { db, find: fail, findByID: fail })
}

/** What a database answers that is locked, and one that is gone. */
export const locked = () => new StorageBusyError('tests')
export const gone = () => new Error('tests: no database')

/** A Payload with some of its database's calls in place of its own. */
export function withDatabase(payload: Payload, calls: { [name: string]: unknown }): Payload {
  return over(payload, { db: new Proxy(payload.db, { get: (target, name) => calls[name as string] ?? target[name as keyof typeof target] }) })
}

function over(payload: Payload, names: { [name: string]: unknown }): Payload {
  return new Proxy(payload, { get: (target, name) => names[name as string] ?? target[name as keyof Payload] })
}

/** A JPEG with so many bytes of comment put in: larger, and the same picture. */
export function padded(jpeg: Buffer, bytes: number): Buffer {
  const comments: Buffer[] = []
  for (let left = bytes; left > 0; left -= 65_533) comments.push(Buffer.from([0xff, 0xfe, 0xff, 0xff]), Buffer.alloc(65_533, 0x20))
  return Buffer.concat([jpeg.subarray(0, 2), ...comments, jpeg.subarray(2)])
}

/** A JPEG that says in its frame header that it is 60,000 pixels wide and high. */
export function vast(jpeg: Buffer): Buffer {
  const bytes = Buffer.from(jpeg)
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (![0xc0, 0xc1, 0xc2].includes(bytes[at + 1]!)) continue
    bytes.writeUInt16BE(60_000, at + 5)
    bytes.writeUInt16BE(60_000, at + 7)
    return bytes
  }
  throw new Error('tests: expected a frame header')
}
