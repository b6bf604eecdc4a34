import sharp from 'sharp'

/** Longest side of a thumbnail in pixels: twice its width on the screen. */
const side = 240

/** A small JPEG of a stored picture. */
export function thumbnail(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 72 }).toBuffer()
}
