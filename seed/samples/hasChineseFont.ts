import sharp from 'sharp'

/**
 * Whether this machine can draw Chinese letters: 一 is a single stroke, lower than it is wide, where a font has it; the box drawn in
 * its place is tall, and without any font there is nothing.
 */
export async function hasChineseFont(): Promise<boolean> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><rect width="120" height="120" fill="#fff"/><text x="10" y="95" font-size="100" font-family="sans-serif">一</text></svg>'
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true })
  const rows = Array.from({ length: info.height }, (_, y) => data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels))
  const inked = rows.flatMap((row, y) => (row.some((value) => value < 128) ? [y] : []))
  return inked.length > 0 && inked.at(-1)! - inked[0]! < 40
}
