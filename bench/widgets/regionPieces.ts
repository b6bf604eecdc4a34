import { brotliCompressSync } from 'node:zlib'
import { call } from '../load/call.ts'

/** The pieces of the region list that choosing a street of Ningbo loads, with their compressed bytes. */
export async function regionPieces(register: string): Promise<Map<string, number>> {
  const names = ['/widgets/regions/index.json', '/widgets/regions/330200.json']
  const sizes = names.map(async (name): Promise<[string, number]> => {
    const { status, body } = await call(register + name)
    if (status !== 200) throw new Error(`${name}: expected a piece of the region list, got ${status}`)
    return [name, brotliCompressSync(body).length]
  })
  return new Map(await Promise.all(sizes))
}
