import { webcrypto } from 'node:crypto'
import { fileLimits } from '@accountant-register/schemas/generated/pictureRules.ts'
import sharp, { type Sharp } from 'sharp'
import type { RawPicture } from './measurePhoto.ts'
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

/**
 * Reads a JPEG by what it holds, whatever it is called, and makes a clean one of the same size from it: what hides in
 * metadata (places, devices) or behind the end of the picture is not carried over.
 * @throws {PictureError} `file-not-jpeg`, `file-unreadable` for one that is damaged, `file-too-many-pixels`
 */
export async function readPicture(bytes: Buffer, { quality }: { quality: number }): Promise<Picture> {
  await refuseUnlessReadable(bytes)
  const [{ data, info }, originalDigest] = await Promise.all([encode(decode(bytes), quality), digestOf(bytes)]).catch(unreadable)
  return { jpeg: data, width: info.width, height: info.height, originalDigest }
}

/** The same for a picture whose pixels are looked at besides: decoded once for both. */
export async function readPixels(bytes: Buffer, { quality }: { quality: number }): Promise<{ picture: Picture; raw: RawPicture }> {
  await refuseUnlessReadable(bytes)
  const [{ data, info }, originalDigest] = await Promise.all([decode(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }), digestOf(bytes)]).catch(unreadable)
  const { width, height } = info
  const { data: jpeg } = await encode(sharp(data, { raw: { width, height, channels: 3 } }), quality)
  return { picture: { jpeg, width, height, originalDigest }, raw: { data, width, height } }
}

function decode(bytes: Buffer): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: fileLimits.maxPixels }).autoOrient()
}

function encode(picture: Sharp, quality: number) {
  return picture.jpeg({ quality, chromaSubsampling: quality >= 90 ? '4:4:4' : '4:2:0' }).toBuffer({ resolveWithObject: true })
}

/** On a thread of its own, while the picture is being decoded. */
async function digestOf(bytes: Buffer): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

async function refuseUnlessReadable(bytes: Buffer): Promise<void> {
  if (!(bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)) throw new PictureError('file-not-jpeg')
  const { width, height } = await sizeOf(bytes)
  if (width * height > fileLimits.maxPixels) throw new PictureError('file-too-many-pixels')
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

function unreadable(cause: unknown): never {
  throw new PictureError('file-unreadable', { cause })
}
