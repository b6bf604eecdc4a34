import sharp from 'sharp'

export { portrait } from '../../files/testPictures.ts'

/** A scanned paper, drawn: lines of text on cream; JPEG with a shorter side of 900 px. */
export async function paper(): Promise<Buffer> {
  const lines = Array.from({ length: 22 }, (_, line) => `<rect x="120" y="${260 + line * 40}" width="${line % 5 === 4 ? 380 : 660}" height="14" fill="#444"/>`).join('')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1270"><rect width="900" height="1270" fill="#f6f1e4"/><rect x="300" y="120" width="300" height="40" fill="#822"/>${lines}</svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer()
}
