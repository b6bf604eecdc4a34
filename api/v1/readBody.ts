import { RefusalError } from '../errors/RefusalError.ts'

/**
 * Reads a body whole, and stops reading as soon as it is longer than `limit` bytes.
 * @throws {RefusalError} `body-too-large`
 */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) throw tooLarge(limit)
  if (!request.body) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(parts, size)
    size += value.byteLength
    if (size > limit) {
      await reader.cancel().catch(() => undefined) // The sender may be gone already; the refusal stands either way.
      throw tooLarge(limit)
    }
    parts.push(value)
  }
}

/** Whether a request says that its body is of this media type. */
export function isOfType(request: Request, type: string): boolean {
  return (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase() === type
}

function tooLarge(limit: number): RefusalError {
  return new RefusalError('body-too-large', { params: { limit } })
}
