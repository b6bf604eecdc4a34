import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/** Where a picture goes on a sheet, and how large it is drawn; what is longer is cut at the bottom. */
export type Place = { file: string; left: number; top: number; width: number; height: number }

const folder = path.resolve(import.meta.dirname, '../../docs/pictures')

/** Draws pictures on one sheet of docs/pictures, `<name>.jpg`. */
export async function writeSheet(name: string, { width, height }: { width: number; height: number }, places: Place[]): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  await sharp({ create: { width, height, channels: 3, background: '#d5d9de' } })
    .composite(await Promise.all(places.map(draw)))
    .jpeg({ quality: 60, mozjpeg: true })
    .toFile(path.join(folder, `${name}.jpg`))
}

async function draw({ file, left, top, width, height }: Place) {
  const whole = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true })
  const input = await sharp(whole.data).extract({ left: 0, top: 0, width, height: Math.min(height, whole.info.height) }).png().toBuffer()
  return { input, left, top }
}
