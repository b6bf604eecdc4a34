import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/**
 * Lays the pictures of the registration's steps on one sheet for each portal, wide and narrow beside each other:
 * `SCREENSHOTS=/some/folder npx vitest run --project e2e test/quality/e2e.spec.ts`, then `npx tsx scripts/contactSheets.ts /some/folder`.
 */
const sheets = { 'steps-ningbo': 'ningbo-zh', 'steps-zhejiang': 'zhejiang-en' }
const states = ['notice', 'basic', 'workplace-filled', 'education-with-errors', 'qualification', 'files-filled', 'confirm', 'receipt']

/** How large each is drawn; what is longer is cut at the bottom. */
const wide = { width: 480, height: 520 }
const narrow = { width: 208, height: 520 }
const gap = 12
const columns = 4

async function sheet(folder: string, target: string): Promise<void> {
  const cell = { width: wide.width + narrow.width + 2 * gap, height: wide.height + gap }
  const rows = Math.ceil(states.length / columns)
  const pictures = states.flatMap((state, index) => {
    const left = gap + (index % columns) * cell.width
    const top = gap + Math.floor(index / columns) * cell.height
    return [
      draw(path.join(folder, `${state}-1280.png`), wide, left, top),
      draw(path.join(folder, `${state}-320.png`), narrow, left + wide.width + gap / 2, top),
    ]
  })
  await sharp({ create: { width: columns * cell.width + gap, height: rows * cell.height + gap, channels: 3, background: '#d5d9de' } })
    .composite(await Promise.all(pictures))
    .jpeg({ quality: 60, mozjpeg: true })
    .toFile(target)
}

async function draw(file: string, { width, height }: { width: number; height: number }, left: number, top: number) {
  const whole = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true })
  const input = await sharp(whole.data).extract({ left: 0, top: 0, width, height: Math.min(height, whole.info.height) }).png().toBuffer()
  return { input, left, top }
}

const [from] = process.argv.slice(2)
if (!from) throw new Error('contactSheets: expected the folder of the screenshots')
const target = path.resolve(import.meta.dirname, '../docs/pictures')
fs.mkdirSync(target, { recursive: true })
for (const [name, folder] of Object.entries(sheets)) await sheet(path.join(from, folder), path.join(target, `${name}.jpg`))
