import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { PictureError } from './PictureError.ts'

// The decoder's threads would take turns with the server on its few cores; calls are many, pictures small.
sharp.concurrency(1)

/** A picture decoded whole, turned upright and encoded anew without metadata. */
export type Picture = {
  jpeg: Buffer
  width: number
  height: number
  /** SHA-256 of the bytes as they came, hexadecimal. */
  originalDigest: string
}

/** Pixels above which nothing is decoded: a small file may hold a vast picture. */
const pixelLimit = 50_000_000

/**
 * Reads a JPEG by what it holds, whatever it is called, and makes a clean one of the same size from it: what hides in
 * metadata (places, devices) or behind the end of the picture is not carried over.
 * @throws {PictureError} `file-not-jpeg`, `file-unreadable` for one that is damaged, `file-too-many-pixels`
 */
export async function readPicture(bytes: Buffer, { quality }: { quality: number }): Promise<Picture> {
  if (!(bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)) throw new PictureError('file-not-jpeg')
  const { width, height } = await sizeOf(bytes)
  if (width * height > pixelLimit) throw new PictureError('file-too-many-pixels')
  try {
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: pixelLimit })
      .autoOrient()
      .flatten({ background: '#fff' })
      .jpeg({ quality, chromaSubsampling: quality >= 90 ? '4:4:4' : '4:2:0' })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height, originalDigest: createHash('sha256').update(bytes).digest('hex') }
  } catch (cause) {
    throw new PictureError('file-unreadable', { cause })
  }
}

async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  try {
    // The limit is told apart from damage by our own look at the size, so it is lifted for the header.
    const { format, width, height } = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata()
    if (format === 'jpeg' && width && height) return { width, height }
  } catch (cause) {
    throw new PictureError('file-unreadable', { cause })
  }
  throw new PictureError('file-not-jpeg')
}
